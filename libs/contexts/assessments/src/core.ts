export { assessmentDecider, type Assessment } from './domain/assessment.state.js';
export { assessmentStreams } from './domain/assessment.streams.js';
export { type AssessmentEvent } from './domain/assessment.events.js';
export { type SelfReport } from './domain/self-report.js';
export { statusSchema as assessmentStatusSchema } from './domain/standing.js';
export { rescore, scoreSubmission, type YearEndResult } from './domain/year-end-result.js';
