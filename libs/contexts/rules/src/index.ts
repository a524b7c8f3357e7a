export { rules } from './rules.context.js';
export { rulesCatalogue, type RulesEvent } from './domain/rules.events.js';
export { rulesStreams } from './domain/rules.streams.js';
export { InForce } from './in-force.query.js';
export { FindRules, GetRules } from './views/rules/find-rules.query.js';
export { rulesView } from './views/rules/rules.projection.js';
