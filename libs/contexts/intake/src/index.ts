export { intake } from './intake.context.js';
export { intakeCatalogue, type IntakeEvent } from './domain/intake.events.js';
export { intakeStreams } from './domain/intake.streams.js';
export { intakeDecider, type Intake } from './domain/intake.state.js';
export { applyProposals } from './reading/apply-proposals.js';
export { MAX_FILE_BYTES } from './reading/decode.js';
export { readTable, type ReadTable } from './reading/read-table.js';
export { type Finding, type ProjectReading, type Proposal, type TableReading } from './reading/table-reading.js';
export { intakeAnswerSchema, shownSchema, type IntakeAnswer } from './views/intake/intake-answer.js';
