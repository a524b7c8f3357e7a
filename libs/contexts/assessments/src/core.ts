export { assessmentDecider, type Assessment } from './domain/assessment.state.js';
export { assessmentStreams } from './domain/assessment.streams.js';
export { statusSchema as assessmentStatusSchema } from './domain/standing.js';
