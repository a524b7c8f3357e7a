export { contentSchema, targetStream } from './domain/content.js';
export { targetDecider, type PresentTarget } from './domain/target.state.js';
