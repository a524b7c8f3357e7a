// More than twenty names: six of them are a connection for event-transfer, which carries events byte for byte.
// Deciding: the only way to append.
export { type Decided } from './decided.js';
export { EventStore } from './event-store.js';
export { type Past } from './past.js';
export { EventStoreUnavailable } from './refusals.js';

// Following: events as they come, and how far behind a follower is.
export { type Backlog } from './backlog.js';
export { type FollowNews } from './subscription-supervisor.js';
export { type Delivery } from './subscription.js';

// Reading for whoever asks over HTTP.
export { hear, orUnavailable, type Listening } from './hear.js';

// The record as it is read; core.ts gives these alone.
export { emptyTip, nextTip, type Tip } from './record.js';
export { asCurrent, understood } from './upcasting.js';

// A connection, for event-transfer, which carries events byte for byte, and what the client gives as ours.
export { connectionOptions } from './connection-options.js';
export { Connection } from './connection.js';
export { outcomeIsUnknown } from './failures.js';
export { whyAway } from './why-away.js';
export { inTime, reading } from './reading.js';
export { recorded } from './recorded.js';
