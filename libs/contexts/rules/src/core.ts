export { checks, isCheckCode, severityOf, type CheckCode, type Severities, type Severity } from './domain/checks.js';
export { chainFor } from './domain/chain-for.js';
export { chainWords, stepWords } from './domain/chain-words.js';
export { splitText } from './domain/differences.js';
export { faultsOf } from './domain/faults.js';
export { NoRulesForYear } from './domain/rules.errors.js';
export { faultsOfFile, rulesFileSchema } from './domain/rules-file.js';
export { rulesNamedSchema, writtenRulesSchema, type RulesInForce, type RulesNamed } from './domain/rules-of-year.js';
export { seedingsOf } from './seed-rules/seedings.js';
