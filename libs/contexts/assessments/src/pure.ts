// What a page runs as the server does: what the engine is given of a form, and in which form its cells are taken.
export { scoringInputsOf } from './domain/scoring-inputs.js';
export { proposedReportSchema, type SelfReport } from './domain/self-report.js';
