export { accountKey } from './account-key.js';
export { BlockStore } from './block-store.js';
export { ANSWER_WITHIN_MS, Counters } from './counters.js';
export { PostgresCounters } from './postgres-counters.js';
export { prepareProtection } from './prepare.js';
export { RedisCounters } from './redis-counters.js';
