import { type DynamicModule, type Type } from '@nestjs/common';
import {
  assessmentJobs,
  AssessmentsJobsModule,
  assessmentProcessors,
  assessmentsReadSide,
} from '#contexts/assessments';
import { type StoreSettings } from '#platform/config';
import { intakeJobs, IntakeJobsModule, intakeProcessors, intakeReadSide } from '#contexts/intake';
import { type JobDefinition, type JobProcessor } from '#platform/job-queue';
import { readSideOf } from '#platform/read-store';
import { inForceOf, TargetsCommandsModule } from '#contexts/targets';

/** A class from DI whose `run` does the job that its `definition` names. */
export type Processor = Type<Pick<JobProcessor, 'definition'> & Pick<JobProcessor<never>, 'run'>>;

/** Every context's command modules, processors and job definitions: add them here. */
export const modulesOf = (settings: StoreSettings): readonly (Type | DynamicModule)[] => [
  TargetsCommandsModule,
  IntakeJobsModule,
  AssessmentsJobsModule.forRoot(inForceOf(settings)),
];
export const processors: readonly Processor[] = [...intakeProcessors, ...assessmentProcessors];
export const definitions: readonly JobDefinition[] = [...intakeJobs, ...assessmentJobs];
/** The read models that processors write, and who asks for jobs. */
export const { entities, processes } = readSideOf([intakeReadSide, assessmentsReadSide]);
