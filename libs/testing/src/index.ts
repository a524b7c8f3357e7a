// More than twenty names: what specs of every layer take up, one or two from each file; nothing of it ships.
export { serveContexts, startContextsApi, type ContextsApi, type ServedContexts } from './contexts-api.js';
export { contextSettings } from './context-settings.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { deciderSpec } from './decider-spec.js';
export { startTestEventStore, type TestEventStore } from './test-event-store.js';
export { createTestReadStore, entityDrift, projectTwice, rowsIn } from './test-read-store.js';
export { httpSpec, type HttpSpec } from './http-spec.js';
export { processSpec } from './process-spec.js';
export { TestIdentity, TestIdentityModule, testToken } from './identity.js';
export { envelopeOf, recordedEvents } from './recorded-events.js';
