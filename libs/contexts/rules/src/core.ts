// More than twenty names: the rules themselves, and what every check before a submission is told and explained with.
export { checks, isCheckCode, nameOfCheck, severityOf, type CheckCode, type Severities } from './domain/checks.js';
export { type InWords, type Severity } from './domain/check.js';
export {
  advisoriesOf,
  advisoriesSchema,
  findingSchema,
  reasonsSchema,
  withReason,
  type Advisory,
  type AdvisoryReason,
} from './domain/advisories.js';
export { refuseUnknownReasons } from './domain/explained.js';
export { type Finding } from './domain/findings.js';
export { FindingExplainedTwice, UnknownFinding } from './domain/reason.errors.js';
export { rowName } from './domain/row-name.js';
export { ruled } from './domain/ruled.js';
export { chainFor } from './domain/chain-for.js';
export { chainWords, stepWords } from './domain/chain-words.js';
export { splitText } from './domain/differences.js';
export { faultsOf, refuseFaulty } from './domain/faults.js';
export { NoDraft, NoRulesForYear } from './domain/rules.errors.js';
export { faultsOfFile, rulesFileSchema } from './domain/rules-file.js';
export {
  rulesNamedSchema,
  writtenRulesSchema,
  type RulesInForce,
  type RulesNamed,
  type YearRules,
} from './domain/rules-of-year.js';
export { seedingsOf } from './seed-rules/seedings.js';
