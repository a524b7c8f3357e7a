export { intake } from './intake.context.js';
export { unitsOf as unitsOfIntake } from './domain/importer.js';
export { intakeCatalogue, type IntakeEvent } from './domain/intake.events.js';
export { intakeStreams } from './domain/intake.streams.js';
export { intakeDecider } from './domain/intake.state.js';
export { readTable } from './reading/read-table.js';
