import { type ContextReadSide } from '#read-store';
import { openApprovedAssessments } from './processes/open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './processes/score-submitted-assessments.process.js';
import { assessments } from './views/assessments/assessments.projection.js';
import { targetHistory } from './views/target-history/target-history.projection.js';
import { YearEndScoreRow } from './views/year-end-scores/year-end-score-row.entity.js';
import { YearEndScore } from './views/year-end-scores/year-end-score.entity.js';
import { YearEndScores1764000000101 } from './views/year-end-scores/year-end-scores.migration.js';

/** The views and processes of this context: a new one is its folder and its name here. Scores are written by the worker alone. */
export const assessmentsReadSide = {
  prefix: 'assessment-',
  projections: [assessments, targetHistory],
  processes: [openApprovedAssessments, scoreSubmittedAssessments],
  ownTables: { entities: [YearEndScore, YearEndScoreRow], migrations: [YearEndScores1764000000101] },
} satisfies ContextReadSide;
