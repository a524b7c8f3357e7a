import { assessmentsReadSide } from '#assessments';
import { intakeReadSide } from '#intake';
import { readSideOf } from '#read-store';
import { targetsReadSide } from '#targets';

/** The streams of the application, as the projector follows them. */
export const prefixes: readonly string[] = ['target-', 'assessment-', 'intake-'];
/** What the queries read, and what must keep it up to date. */
export const { projections, processes, entities } = readSideOf([targetsReadSide, assessmentsReadSide, intakeReadSide]);
