import { assessmentJobs, assessmentsReadSide } from '#contexts/assessments';
import { intakeJobs, intakeReadSide } from '#contexts/intake';
import { type EventCatalogue } from '#domain/kernel';
import { type JobDefinition } from '#platform/job-queue';
import { readSideOf } from '#platform/read-store';
import { targetsReadSide } from '#contexts/targets';

/** What every context projects, follows and stores: add its read side here. */
export const { prefixes, projections, processes, entities, migrations } = readSideOf([
  targetsReadSide,
  assessmentsReadSide,
  intakeReadSide,
]);
/** Of the jobs that the processes ask for. */
export const jobs: readonly JobDefinition[] = [...intakeJobs, ...assessmentJobs];
/** Catalogues of contexts that have neither a projection nor a process. */
export const catalogues: readonly EventCatalogue[] = [];
