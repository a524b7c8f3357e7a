import { digestOfBreakdown, type IndicatorScore, type ScoreBreakdown } from '#domain/scoring';
import { type PolicyVersion } from '../../domain/assessment.events.js';
import { type ScoringInputs } from '../../domain/scoring-inputs.js';

/** One score: a submission by one version of a policy. */
export const keyOf = (targetId: string, submittedRevision: number, policy: PolicyVersion) => ({
  targetId,
  submittedRevision,
  policyId: policy.id,
  policyVersion: policy.version,
});

/** What stands in the header of a score. */
export const columnsOf = (breakdown: ScoreBreakdown) => ({
  executionBudget: breakdown.execution.budget,
  executionSpent: breakdown.execution.spent,
  executionRate: breakdown.execution.rate ?? null,
  executionScore: breakdown.execution.score,
  total: breakdown.total,
  grade: breakdown.grade,
  engineVersion: breakdown.engineVersion,
  breakdown,
  breakdownDigest: digestOfBreakdown(breakdown),
});

/** What stands in the row of an indicator: as it was scored … */
export const cellsOf = (score: IndicatorScore) => ({
  indicatorId: score.indicatorId,
  operator: score.operator,
  target: score.target,
  actual: score.actual ?? null,
  qualitativeGrade: score.qualitative?.grade ?? null,
  weight: score.weight,
  effectiveWeight: score.effectiveWeight,
  branch: score.branch,
  arithmetic: score.arithmetic,
  raw: score.raw,
  score: score.score,
  overAchieved: score.overAchieved,
  notes: score.notes,
});

/** … and as it was submitted. */
export const wordsOf = ({ name, unit, reason, notApplicable }: ScoringInputs['indicators'][number]) => ({
  name,
  unit: unit ?? null,
  reason: notApplicable?.reason ?? reason ?? null,
});
