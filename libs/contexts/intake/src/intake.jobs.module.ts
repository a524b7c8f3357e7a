import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { IntakeCommandsModule } from './intake.commands.module.js';
import { applyIntakeJob } from './jobs/apply-intake/apply-intake.job.js';
import { ApplyIntakeProcessor } from './jobs/apply-intake/apply-intake.processor.js';

/** Every job of this context; the projector's relay knows them by these definitions. */
export const intakeJobs = [applyIntakeJob];
/** What runs them, one processor a job. */
export const intakeProcessors = [ApplyIntakeProcessor];

/** Processors: for apps/worker, beside the command handlers of targets. Needs an `EventStore` from the app. */
@Module({ imports: [CqrsModule, IntakeCommandsModule], providers: intakeProcessors, exports: intakeProcessors })
export class IntakeJobsModule {}
