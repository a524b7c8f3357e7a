import { assessmentsReadSide } from '#assessments';
import { intakeReadSide } from '#intake';
import { readSideOf } from '#read-store';
import { targetsReadSide } from '#targets';

/** What the queries read, and what must keep it up to date. */
export const { prefixes, projections, processes, entities } = readSideOf([
  targetsReadSide,
  assessmentsReadSide,
  intakeReadSide,
]);
