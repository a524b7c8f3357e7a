export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './start-embedded-postgres.js';
export { lockInstance, type InstanceLock } from './instance-lock.js';
export { removeEmbeddedPostgres } from './remove-embedded-postgres.js';
export { prepareDatabase } from './database.js';
export { poolSizes } from './pool-sizes.js';
