import { type ContextReadSide } from '#platform/read-store';
import { applyAcceptedIntakes } from './processes/apply-accepted-intakes.process.js';

/** What apps/projector runs of this context. */
export const intakeReadSide = { prefix: 'intake-', processes: [applyAcceptedIntakes] } satisfies ContextReadSide;
