export { project, applyBatch } from './apply-batch.js';
export { checkReadSide } from './check-read-side.js';
export { createReadDataSource, runMigrations, type ReadDataSourceOptions } from './data-source.js';
export { Lead } from './lead.js';
export { type Log } from './leadership.js';
export { OutboxRelay, jobsInOutbox } from './outbox-relay.js';
export { PositionWaiter, checkpointOf } from './position-waiter.js';
export {
  type JobRequest,
  type Process,
  type Projection,
  type Row,
  type RowChange,
  type VersionNote,
} from './projection.js';
export { readSideOf, type ContextReadSide } from './read-side-parts.js';
export { ProcessRunner, ProjectionRunner, type ReadSide } from './runners.js';
export { replay, type Replaying, type ReplayReport } from './replay/replay.js';
