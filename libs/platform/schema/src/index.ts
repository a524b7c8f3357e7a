export { migrateSchema } from './migrate-schema.js';
export { inTransaction } from './in-transaction.js';
export { isOutOfReach } from './out-of-reach.js';
