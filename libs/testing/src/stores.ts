export { doomedWire, type DoomedWire } from './doomed-wire.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startTestEventStore, type TestEventStore } from './test-event-store.js';
