export { EventStore, type Decided } from './event-store.js';
export { type Past } from './past.js';
export { emptyTip, nextTip, type Tip } from './record.js';
export { type Delivery, type SubscriptionOptions } from './subscription.js';
