import { applyAcceptedIntakes } from './processes/apply-accepted-intakes.process.js';

/** What apps/projector runs of this context. */
export const intakeReadSide = { processes: [applyAcceptedIntakes] };
