// The checks by their names and how strict the rules make them, for what runs them in a page as well.
export { type InWords, type Severity } from './domain/check.js';
export { checks, isCheckCode, nameOfCheck, severityOf, type CheckCode, type Severities } from './domain/checks.js';
export { type Finding } from './domain/findings.js';
export { rowName } from './domain/row-name.js';
export { ruled } from './domain/ruled.js';
export { type RulesInForce } from './domain/rules-of-year.js';
