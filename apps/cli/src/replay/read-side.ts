import { assessmentsReadSide } from '#assessments';
import { intakeReadSide } from '#intake';
import { checkReadSide } from '#read-store';
import { targetsReadSide } from '#targets';

/** What the projector of this version runs; a context that is missing here is told as an unknown type of event. */
export const prefixes: readonly string[] = ['target-', 'assessment-', 'intake-'];
export const projections = [...targetsReadSide.projections, ...assessmentsReadSide.projections];
export const entities = [...targetsReadSide.entities, ...assessmentsReadSide.entities];
export const migrations = [...targetsReadSide.migrations, ...assessmentsReadSide.migrations];
export const knownTypes = checkReadSide({
  projections,
  processes: [...intakeReadSide.processes, ...assessmentsReadSide.processes],
});
