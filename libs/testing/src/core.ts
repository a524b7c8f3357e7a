export { contextSettings } from './context-settings.js';
export { deciderSpec } from './decider-spec.js';
export { envelopeOf, recordedEvents } from './recorded-events.js';
