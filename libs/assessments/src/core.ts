export { assessmentDecider, assessmentStream, type Assessment } from './domain/assessment.state.js';
