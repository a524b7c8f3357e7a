import { assessmentsReadSide } from '#assessments';
import { intakeReadSide } from '#intake';
import { checkReadSide, readSideOf } from '#read-store';
import { targetsReadSide } from '#targets';

/** What the projector of this version runs; a context that is missing here is told as an unknown type of event. */
export const { prefixes, projections, processes, entities, migrations } = readSideOf([
  targetsReadSide,
  assessmentsReadSide,
  intakeReadSide,
]);
export const knownTypes = checkReadSide({ projections, processes });
