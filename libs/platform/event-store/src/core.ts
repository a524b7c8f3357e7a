// The record as it is read, without the client of a store.
export { emptyTip, nextTip, seal, type Tip } from './record.js';
export { asCurrent, understood } from './upcasting.js';
export { whyAway } from './why-away.js';
