export { project, applyBatch } from './apply-batch.js';
export { checkReadSide } from './check-read-side.js';
export { createReadDataSource, runMigrations, type ReadDataSourceOptions } from './data-source.js';
export { LagGauge } from './lag/lag-gauge.js';
export { checkedLag, readSideLag, subscribersOf, type ReadSideLag, type SubscriberLag } from './lag/read-side-lag.js';
export { FailedJobs, type WrittenFailure } from './jobs/failed-jobs.js';
export { retryJob, type RetryOutcome } from './jobs/retry-job.js';
export { Lead } from './lead.js';
export { type Log } from './leadership.js';
export { OutboxRelay, jobsInOutbox } from './outbox-relay.js';
export { markOtherLog } from './other-log/mark-other-log.js';
export { OTHER_LOG, OTHER_LOG_WORDS, OtherLog } from './other-log/same-log.js';
export { askToRedrive, parkedStreams, type ParkedStream } from './parking/parked-streams.js';
export { skipEvent, skippedEvents, type SkippedEvent } from './parking/skipped-events.js';
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
export { type ReadSide } from './read-side.js';
export { type RunnerNews } from './runner-news.js';
export { ProcessRunner, ProjectionRunner } from './runners.js';
export { listViews, type ListedView } from './rebuild/list-views.js';
export { type RebuildProgress } from './rebuild/building.js';
export { buildVersion, rebuild, type RebuildOptions, type RebuildReport } from './rebuild/rebuild.js';
export { rebuildAll, type RebuildAllReport } from './rebuild/rebuild-all.js';
export { RetiredViews } from './rebuild/retired-views.js';
export { ServedViews } from './rebuild/served-views.js';
export { registerViews } from './rebuild/view-versions.js';
export { type Subscriber } from './subscriber.js';
export { replay, type Replaying, type ReplayReport } from './replay/replay.js';
