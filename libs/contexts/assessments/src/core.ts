export { assessmentDecider, type Assessment } from './domain/assessment.state.js';
export { assessmentStreams } from './domain/assessment.streams.js';
export { assessmentInspection } from './domain/inspection.js';
