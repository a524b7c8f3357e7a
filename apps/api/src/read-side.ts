import { assessmentsReadSide } from '#contexts/assessments';
import { intakeReadSide } from '#contexts/intake';
import { readSideOf } from '#platform/read-store';
import { targetsReadSide } from '#contexts/targets';

/** What the queries read, and what must keep it up to date. */
export const { prefixes, projections, processes, entities } = readSideOf([
  targetsReadSide,
  assessmentsReadSide,
  intakeReadSide,
]);
