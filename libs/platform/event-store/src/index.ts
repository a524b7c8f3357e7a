export { type Backlog } from './backlog.js';
export { type Decided } from './decide.js';
export { EventStore, type EventStoreOptions } from './event-store.js';
export { type Past } from './past.js';
export { type RecordAt } from './record-at.js';
export { connectionOptions } from './connection-options.js';
export { Connection } from './connection.js';
export { outcomeIsUnknown } from './failures.js';
export { inTime, reading } from './reading.js';
export { emptyTip, nextTip, recorded, seal, type Tip } from './record.js';
export {
  AccessDenied,
  AppendTooLarge,
  ChangedMeanwhile,
  EventStoreFull,
  EventStoreUnavailable,
  NotOurs,
  StreamDeleted,
  Unauthenticated,
} from './refusals.js';
export { FellSilent, type FollowNews, type FollowOptions } from './subscription-supervisor.js';
export { type Delivery, type SubscriptionOptions } from './subscription.js';
export { asCurrent, understood } from './upcasting.js';
