export type { AssessedExecution, AssessedIndicator, AssessmentInput, Operator } from './assessment.js';
export { scoreBreakdownSchema } from './breakdown-schema.js';
export { checkAssessment } from './check-assessment.js';
export { explain, type Explanation } from './explain.js';
export type { Finding } from './finding.js';
export type { IndicatorScore } from './indicator.js';
export { policies, policyOf, ScoringPolicyUnknown } from './policies.js';
export { scoringPolicySchema, type GradeWord, type ScoringPolicy } from './policy.js';
export {
  AssessmentCannotBeScored,
  digestOfBreakdown,
  ENGINE_VERSION,
  scoreAssessment,
  type ScoreBreakdown,
} from './score-assessment.js';
