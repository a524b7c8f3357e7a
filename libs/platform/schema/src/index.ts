export { migrateSchema, type OwnSchema } from './migrate-schema.js';
