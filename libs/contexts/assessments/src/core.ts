export { assessmentDecider, assessmentStream, type Assessment } from './domain/assessment.state.js';
export { assessmentInspection } from './domain/inspection.js';
