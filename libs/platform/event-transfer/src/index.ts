export { transfer, type Place } from './operations.js';
export { type OnProgress } from './progress.js';
