import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { InForce } from '#contexts/targets';
import { AssessmentsCommandsModule } from './assessments.commands.module.js';
import { openAssessmentJob } from './jobs/open-assessment/open-assessment.job.js';
import { OpenAssessmentProcessor } from './jobs/open-assessment/open-assessment.processor.js';
import { scoreAssessmentJob } from './jobs/score-assessment/score-assessment.job.js';
import { ScoreAssessmentProcessor } from './jobs/score-assessment/score-assessment.processor.js';

/** Every job of this context; the projector's relay knows them by these definitions. */
export const assessmentJobs = [openAssessmentJob, scoreAssessmentJob];
/** What runs them, one processor a job: `app.get` each and hand it to the workers. */
export const assessmentProcessors = [OpenAssessmentProcessor, ScoreAssessmentProcessor];

/** Processors: for apps/worker. Needs an `EventStore` from the app. */
@Module({})
export class AssessmentsJobsModule {
  static forRoot(inForce: InForce): DynamicModule {
    return {
      module: AssessmentsJobsModule,
      imports: [CqrsModule, AssessmentsCommandsModule],
      providers: [{ provide: InForce, useValue: inForce }, ...assessmentProcessors],
      exports: assessmentProcessors,
    };
  }
}
