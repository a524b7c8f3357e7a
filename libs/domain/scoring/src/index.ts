export type { AssessmentInput } from './assessment.js';
export { scoreBreakdownSchema } from './breakdown-schema.js';
export { checkAssessment } from './check-assessment.js';
export { explain } from './explain.js';
export type { Finding } from './finding.js';
export type { IndicatorScore } from './indicator.js';
export { keptPoints, writtenPoints } from './points.js';
export { policies, policyOf, ScoringPolicyUnknown } from './policies.js';
export { previewAssessment } from './preview.js';
export { scoringPolicySchema, type ScoringPolicy } from './policy.js';
export {
  AssessmentCannotBeScored,
  digestOfBreakdown,
  scoreAssessment,
  type ScoreBreakdown,
} from './score-assessment.js';
