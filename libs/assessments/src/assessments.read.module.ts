import { openApprovedAssessments } from './processes/open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './processes/score-submitted-assessments.process.js';
import { AssessmentForm } from './views/assessments/assessment-form.entity.js';
import { AssessmentHeader } from './views/assessments/assessment.entity.js';
import { Assessments1764000000100 } from './views/assessments/assessments.migration.js';
import { assessments } from './views/assessments/assessments.projection.js';
import { TargetHistory } from './views/target-history/target-history.entity.js';
import { TargetHistory1764000000102 } from './views/target-history/target-history.migration.js';
import { targetHistory } from './views/target-history/target-history.projection.js';
import { YearEndScoreRow } from './views/year-end-scores/year-end-score-row.entity.js';
import { YearEndScore } from './views/year-end-scores/year-end-score.entity.js';
import { YearEndScores1764000000101 } from './views/year-end-scores/year-end-scores.migration.js';

/**
 * What apps/projector runs of this context, and the tables that go with it; the tables of the scores belong to no
 * projection, for only the worker writes them.
 */
export const assessmentsReadSide = {
  projections: [assessments, targetHistory],
  processes: [openApprovedAssessments, scoreSubmittedAssessments],
  entities: [AssessmentHeader, AssessmentForm, TargetHistory, YearEndScore, YearEndScoreRow],
  migrations: [Assessments1764000000100, YearEndScores1764000000101, TargetHistory1764000000102],
};
