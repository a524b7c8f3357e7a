import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OpenAssessmentHandler } from './open-assessment/open-assessment.handler.js';
import { RecordActualsHandler } from './record-actuals/record-actuals.handler.js';
import { RecordScoreHandler } from './record-score/record-score.handler.js';
import { SubmitAssessmentHandler } from './submit-assessment/submit-assessment.handler.js';

/** Command handlers: for every app that commands. Needs an `EventStore` from the app. */
@Module({
  imports: [CqrsModule],
  providers: [OpenAssessmentHandler, RecordActualsHandler, SubmitAssessmentHandler, RecordScoreHandler],
})
export class AssessmentsCommandsModule {}
