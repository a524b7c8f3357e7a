// The checks by their names and how strict the rules make them, and rules in words, for what runs them in a page as well.
export { modeWords } from '#domain/approval';
export { askedWords, chainWords, seatOfChain, whenWords } from './domain/chain-words.js';
export { type InWords, type Severity } from './domain/check.js';
export {
  checks,
  isCheckCode,
  nameOfCheck,
  severityOf,
  whyItStays,
  type CheckCode,
  type Severities,
} from './domain/checks.js';
export { splitText } from './domain/differences.js';
export { placed } from './domain/fault.js';
export { type Finding } from './domain/findings.js';
export { rowName } from './domain/row-name.js';
export { ruled } from './domain/ruled.js';
export { type RulesInForce } from './domain/rules-of-year.js';
