import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AssessmentsCommandsModule } from './assessments.commands.module.js';
import { RecordActualsController } from './record-actuals/record-actuals.controller.js';
import { SubmitAssessmentController } from './submit-assessment/submit-assessment.controller.js';
import { AssessmentsController } from './views/assessments/assessments.controller.js';
import { GetAssessmentHandler } from './views/assessments/get-assessment.query.js';
import { ListAssessmentsHandler } from './views/assessments/list-assessments.query.js';
import { GetTargetHistoryHandler } from './views/target-history/get-target-history.query.js';
import { TargetHistoryController } from './views/target-history/target-history.controller.js';
import { GetScoreHandler } from './views/year-end-scores/get-score.query.js';
import { ListScoresHandler } from './views/year-end-scores/list-scores.query.js';
import { YearEndScoresController } from './views/year-end-scores/year-end-scores.controller.js';

/** Routes and queries: for apps/api. Needs an `EventStore` and a TypeORM `DataSource` from the app. */
@Module({
  imports: [CqrsModule, AssessmentsCommandsModule],
  controllers: [
    RecordActualsController,
    SubmitAssessmentController,
    AssessmentsController,
    YearEndScoresController,
    TargetHistoryController,
  ],
  providers: [
    ListAssessmentsHandler,
    GetAssessmentHandler,
    ListScoresHandler,
    GetScoreHandler,
    GetTargetHistoryHandler,
  ],
})
export class AssessmentsHttpModule {}
