import { type ContextReadSide } from '#platform/read-store';
import { openApprovedAssessments } from './processes/open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './processes/score-submitted-assessments.process.js';
import { assessments } from './views/assessments/assessments.projection.js';
import { targetHistory } from './views/target-history/target-history.projection.js';
import { yearEndScores } from './views/year-end-scores/year-end-scores.projection.js';

/** The views and processes of this context: a new one is its folder and its name here. */
export const assessmentsReadSide = {
  prefix: 'assessment-',
  projections: [assessments, yearEndScores, targetHistory],
  processes: [openApprovedAssessments, scoreSubmittedAssessments],
} satisfies ContextReadSide;
