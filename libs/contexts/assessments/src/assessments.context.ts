import { defineContext } from '#platform/context';
import { assessmentStreams } from './domain/assessment.streams.js';
import { openAssessmentJob } from './jobs/open-assessment/open-assessment.job.js';
import { OpenAssessmentProcessor } from './jobs/open-assessment/open-assessment.processor.js';
import { scoreAssessmentJob } from './jobs/score-assessment/score-assessment.job.js';
import { ScoreAssessmentProcessor } from './jobs/score-assessment/score-assessment.processor.js';
import { OpenAssessmentHandler } from './open-assessment/open-assessment.handler.js';
import { openApprovedAssessments } from './processes/open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './processes/score-submitted-assessments.process.js';
import { RecordActualsController } from './record-actuals/record-actuals.controller.js';
import { RecordActualsHandler } from './record-actuals/record-actuals.handler.js';
import { RecordScoreHandler } from './record-score/record-score.handler.js';
import { SubmitAssessmentController } from './submit-assessment/submit-assessment.controller.js';
import { SubmitAssessmentHandler } from './submit-assessment/submit-assessment.handler.js';
import { AssessmentsController } from './views/assessments/assessments.controller.js';
import { assessments as assessmentsView } from './views/assessments/assessments.projection.js';
import { GetAssessmentHandler } from './views/assessments/get-assessment.query.js';
import { ListAssessmentsHandler } from './views/assessments/list-assessments.query.js';
import { GetTargetHistoryHandler } from './views/target-history/get-target-history.query.js';
import { TargetHistoryController } from './views/target-history/target-history.controller.js';
import { targetHistory } from './views/target-history/target-history.projection.js';
import { GetScoreHandler } from './views/year-end-scores/get-score.query.js';
import { ListScoresHandler } from './views/year-end-scores/list-scores.query.js';
import { YearEndScoresController } from './views/year-end-scores/year-end-scores.controller.js';
import { yearEndScores } from './views/year-end-scores/year-end-scores.projection.js';

/** 绩效自评: what was achieved and spent of an approved target, and its score. */
export const assessments = defineContext({
  name: 'assessments',
  streams: assessmentStreams,
  commands: [OpenAssessmentHandler, RecordActualsHandler, SubmitAssessmentHandler, RecordScoreHandler],
  queries: [ListAssessmentsHandler, GetAssessmentHandler, ListScoresHandler, GetScoreHandler, GetTargetHistoryHandler],
  routes: [
    RecordActualsController,
    SubmitAssessmentController,
    AssessmentsController,
    YearEndScoresController,
    TargetHistoryController,
  ],
  views: [assessmentsView, yearEndScores, targetHistory],
  processes: [openApprovedAssessments, scoreSubmittedAssessments],
  jobs: [
    { definition: openAssessmentJob, processor: OpenAssessmentProcessor },
    { definition: scoreAssessmentJob, processor: ScoreAssessmentProcessor },
  ],
});
