import { type RecordedEvent } from '#kernel';
import { digestOfBreakdown, policyOf, scoreAssessment, type IndicatorScore, type ScoreBreakdown } from '#scoring';
import { assessmentCatalogue, type AssessmentEvent, type AssessmentScored } from './assessment.events.js';
import { assessmentDecider, type Assessment, type SubmittedAssessment } from './assessment.state.js';
import { type ScoringInputs } from './scoring-inputs.js';

/** One score: a submission by one version of a policy. */
export interface ScoreKey {
  readonly targetId: string;
  readonly submittedRevision: number;
  readonly policyId: string;
  readonly policyVersion: number;
}

export interface ScoreHeader extends ScoreKey {
  readonly fiscalYear: number;
  readonly unit: string;
  readonly name: string;
  readonly executionBudget: string;
  readonly executionSpent: string;
  /** spent ÷ budget to four places; null where the budget is 0. */
  readonly executionRate: string | null;
  readonly executionScore: string;
  readonly total: string;
  readonly grade: string;
  readonly engineVersion: number;
  readonly digest: string;
  readonly breakdown: ScoreBreakdown;
}

export interface ScoreRow extends ScoreKey {
  /** Its order in the target, from 0. */
  readonly place: number;
  readonly indicatorId: string;
  readonly name: string;
  readonly operator: string;
  readonly target: string;
  readonly unit: string | null;
  readonly actual: string | null;
  readonly qualitativeGrade: string | null;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly branch: string;
  readonly arithmetic: string;
  readonly raw: string;
  readonly score: string;
  readonly overAchieved: boolean;
  readonly notes: readonly string[];
  readonly reason: string | null;
}

/** A score as the worker writes it and as a replay gives it again: the same submission, the same bytes. */
export interface YearEndResult {
  readonly header: ScoreHeader;
  readonly rows: readonly ScoreRow[];
  /** What is recorded of it in the stream. */
  readonly recorded: AssessmentScored['data'];
}

type ScoredInput = ScoringInputs['indicators'][number];

const wordsOf = ({ unit, reason, notApplicable }: ScoredInput) => ({
  unit: unit ?? null,
  reason: notApplicable?.reason ?? reason ?? null,
});

const rowOf = (input: ScoredInput, score: IndicatorScore) => ({
  indicatorId: score.indicatorId,
  name: input.name,
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
  ...wordsOf(input),
});

/** Runs the engine on what was submitted. */
export function scoreSubmission({ submission, ...assessment }: SubmittedAssessment): YearEndResult {
  const { inputs, policy, revision: submittedRevision } = submission;
  const { targetId, fiscalYear, unit, content } = assessment;
  const breakdown = scoreAssessment(inputs, policyOf(policy.id, policy.version));
  const { total, grade, engineVersion, execution } = breakdown;
  const digest = digestOfBreakdown(breakdown);
  const key = { targetId, submittedRevision, policyId: policy.id, policyVersion: policy.version };
  return {
    header: {
      ...key,
      ...{ fiscalYear, unit, name: content.name },
      executionBudget: execution.budget,
      executionSpent: execution.spent,
      executionRate: execution.rate ?? null,
      executionScore: execution.score,
      ...{ total, grade, engineVersion, digest, breakdown },
    },
    rows: inputs.indicators.flatMap((input, place) => {
      const score = breakdown.indicators[place];
      return score === undefined ? [] : [{ ...key, place, ...rowOf(input, score) }];
    }),
    recorded: { submittedRevision, total, grade, policy, engineVersion, digest },
  };
}

const isOurs = (event: RecordedEvent): event is RecordedEvent<AssessmentEvent> =>
  Object.hasOwn(assessmentCatalogue, event.type);

/** The events of one assessment stream, in order → a result for each AssessmentSubmitted among them. */
export function rescore(events: Iterable<RecordedEvent>): YearEndResult[] {
  const results: YearEndResult[] = [];
  let state: Assessment = assessmentDecider.initialState;
  for (const event of events) {
    if (!isOurs(event))
      throw new Error(`不是自评的事件 not an event of an assessment: ${event.type} (${event.stream})`);
    state = assessmentDecider.evolve(state, { type: event.type, data: event.data } as AssessmentEvent);
    if (event.type === 'AssessmentSubmitted' && state.status === 'submitted') results.push(scoreSubmission(state));
  }
  return results;
}
