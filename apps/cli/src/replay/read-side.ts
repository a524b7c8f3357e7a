import { assessmentsReadSide } from '#contexts/assessments';
import { intakeReadSide } from '#contexts/intake';
import { checkReadSide, readSideOf } from '#platform/read-store';
import { targetsReadSide } from '#contexts/targets';

/** What the projector of this version runs; a context that is missing here is told as an unknown type of event. */
export const { prefixes, projections, processes, entities, migrations } = readSideOf([
  targetsReadSide,
  assessmentsReadSide,
  intakeReadSide,
]);
export const knownTypes = checkReadSide({ projections, processes });
