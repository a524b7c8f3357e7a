// What a page runs as the server does: what the engine is given of a form, in which form its cells are taken, and what its events are called.
export { assessmentEventWords } from './domain/event-words.js';
export { scoringInputsOf } from './domain/scoring-inputs.js';
export { proposedReportSchema, type SelfReport } from './domain/self-report.js';
