export { assessedYear } from './assessed-year.js';
export { contextSettings } from './context-settings.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { deciderSpec } from './decider-spec.js';
export { doomedWire, type DoomedWire } from './doomed-wire.js';
export { startTestEventStore, type TestEventStore } from './test-event-store.js';
export { createTestReadStore, entityDrift, projectTwice, rowsIn } from './test-read-store.js';
export { envelopeOf, recordedEvents } from './recorded-events.js';
