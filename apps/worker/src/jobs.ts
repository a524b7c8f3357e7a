import { type DynamicModule, type Type } from '@nestjs/common';
import { AssessmentsJobsModule, assessmentProcessors, assessmentsReadSide } from '#assessments';
import { type Settings } from '#config';
import { IntakeJobsModule, intakeProcessors } from '#intake';
import { type JobProcessor } from '#job-queue';
import { readSideOf } from '#read-store';
import { inForceOf, TargetsCommandsModule } from '#targets';

/** A class from DI whose `run` does the job that its `definition` names. */
export type Processor = Type<Pick<JobProcessor, 'definition'> & Pick<JobProcessor<never>, 'run'>>;

/** Every context's command modules and processors: add them here. */
export const modulesOf = (settings: Settings): readonly (Type | DynamicModule)[] => [
  TargetsCommandsModule,
  IntakeJobsModule,
  AssessmentsJobsModule.forRoot(inForceOf(settings)),
];
export const processors: readonly Processor[] = [...intakeProcessors, ...assessmentProcessors];
/** Of the read models that processors write. */
export const { entities } = readSideOf([assessmentsReadSide]);
