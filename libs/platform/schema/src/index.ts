export { migrateSchema } from './migrate-schema.js';
export { isOutOfReach } from './out-of-reach.js';
