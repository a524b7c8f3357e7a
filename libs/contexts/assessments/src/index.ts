export { assessments } from './assessments.context.js';
export { assessmentCatalogue, type AssessmentEvent } from './domain/assessment.events.js';
export { assessmentDecider } from './domain/assessment.state.js';
export { assessmentStreams } from './domain/assessment.streams.js';
export { type SelfReport } from './domain/self-report.js';
export { AssessmentHeader } from './views/assessments/assessment-header.row.js';
export { assessments as assessmentsView } from './views/assessments/assessments.projection.js';
export { rescore, scoreSubmission, type YearEndResult } from './domain/year-end-result.js';
