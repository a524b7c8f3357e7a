import { defineContext } from '#platform/context';
import { assessmentStreams } from './domain/assessment.streams.js';
import { openAssessmentOnApproval } from './jobs/open-assessment/open-assessment.processor.js';
import { scoreAssessment } from './jobs/score-assessment/score-assessment.processor.js';
import { openAssessment } from './open-assessment/open-assessment.js';
import { openApprovedAssessments } from './processes/open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './processes/score-submitted-assessments.process.js';
import { recordActuals } from './record-actuals/record-actuals.js';
import { recordActualsRoute } from './record-actuals/record-actuals.route.js';
import { recordScore } from './record-score/record-score.js';
import { submitAssessment } from './submit-assessment/submit-assessment.js';
import { submitAssessmentRoute } from './submit-assessment/submit-assessment.route.js';
import { assessments as assessmentsView } from './views/assessments/assessments.projection.js';
import { countAssessments } from './views/assessments/count-assessments.query.js';
import { countAssessmentsRoute } from './views/assessments/count-assessments.route.js';
import { getAssessment } from './views/assessments/get-assessment.query.js';
import { getAssessmentRoute } from './views/assessments/get-assessment.route.js';
import { listAssessments } from './views/assessments/list-assessments.query.js';
import { listAssessmentsRoute } from './views/assessments/list-assessments.route.js';
import { getScore } from './views/year-end-scores/get-score.query.js';
import { getScoreRoute } from './views/year-end-scores/get-score.route.js';
import { listScores } from './views/year-end-scores/list-scores.query.js';
import { listScoresRoute } from './views/year-end-scores/list-scores.route.js';
import { summariseScores } from './views/year-end-scores/summarise-scores.query.js';
import { summariseScoresRoute } from './views/year-end-scores/summarise-scores.route.js';
import { yearEndScores } from './views/year-end-scores/year-end-scores.projection.js';

/** 绩效自评: what was achieved and spent of an approved target, and its score. */
export const assessments = defineContext({
  name: 'assessments',
  streams: assessmentStreams,
  commands: [openAssessment, recordActuals, submitAssessment, recordScore],
  queries: [listAssessments.handler, countAssessments, getAssessment, listScores.handler, summariseScores, getScore],
  routes: [
    recordActualsRoute,
    submitAssessmentRoute,
    listAssessmentsRoute,
    countAssessmentsRoute,
    getAssessmentRoute,
    listScoresRoute,
    summariseScoresRoute,
    getScoreRoute,
  ],
  views: [assessmentsView, yearEndScores],
  processes: [openApprovedAssessments, scoreSubmittedAssessments],
  jobs: [openAssessmentOnApproval, scoreAssessment],
});
