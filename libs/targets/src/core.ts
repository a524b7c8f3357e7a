export { contentSchema, targetStream } from './domain/content.js';
export { targetInspection } from './domain/inspection.js';
export { targetCatalogue } from './domain/target.events.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
