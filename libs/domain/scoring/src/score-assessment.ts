import { digestOf, DomainError, exact, sum, twoPlaces } from '#domain/kernel';
import { smaller, zero, type AssessmentInput } from './assessment.js';
import { faultsOf } from './check-assessment.js';
import { ceilingOf, scoreExecution, type ExecutionScore } from './execution.js';
import type { Finding } from './finding.js';
import { scoreIndicator, type IndicatorScore } from './indicator.js';
import type { GradeWord, ScoringPolicy } from './policy.js';
import { effectiveWeights } from './weights.js';

/** Goes up when the engine would give any input another breakdown; stored with every score. */
const ENGINE_VERSION = 1;

/** A score and everything needed to say why; the same input and policy give the same bytes. */
export interface ScoreBreakdown {
  readonly engineVersion: number;
  readonly policy: { readonly id: string; readonly version: number };
  readonly indicators: readonly IndicatorScore[];
  readonly execution: ExecutionScore;
  /** Sum of the rounded rows. */
  readonly sum: string;
  /** What the execution rate let the total be at most, where that lowered it. */
  readonly ceiling?: string;
  readonly total: string;
  readonly grade: GradeWord;
}

export class AssessmentCannotBeScored extends DomainError {
  constructor(readonly findings: readonly Finding[]) {
    super(
      'unprocessable',
      'assessment-cannot-be-scored',
      {
        zh: `自评无法评分，请先改正 ${findings.length} 处：${findings.map(({ zh }) => zh).join('')}`,
        en: `The assessment cannot be scored; correct ${findings.length} first: ${findings.map(({ en }) => en).join(' ')}`,
      },
      { findings },
    );
  }
}

function gradeOf(total: string, { grades }: ScoringPolicy): GradeWord {
  const { grade } = grades.find(({ from }) => exact(total).gte(exact(from))) ?? { grade: '差' };
  return grade;
}

/** Refuses what has no score (`AssessmentCannotBeScored`); missing reasons are `checkAssessment`'s. */
export function scoreAssessment(input: AssessmentInput, policy: ScoringPolicy): ScoreBreakdown {
  const faults = faultsOf(input, policy);
  if (faults.length > 0) throw new AssessmentCannotBeScored(faults);
  const weights = effectiveWeights(input, policy);
  const indicators = input.indicators.map((row, index) => scoreIndicator(row, weights[index] ?? zero, policy));
  const execution = scoreExecution(input, policy);
  const whole = sum([...indicators.map(({ score }) => score), execution.score]);
  const ceiling = ceilingOf(input, policy);
  const total = twoPlaces(ceiling === undefined ? whole : smaller(whole, ceiling));
  return {
    engineVersion: ENGINE_VERSION,
    policy: { id: policy.id, version: policy.version },
    indicators,
    execution,
    sum: twoPlaces(whole),
    ...(ceiling?.lt(whole) === true ? { ceiling: twoPlaces(ceiling) } : {}),
    total,
    grade: gradeOf(total, policy),
  };
}

/** SHA-256 of the RFC 8785 form: what a replay compares. */
export const digestOfBreakdown = (breakdown: ScoreBreakdown): string => digestOf(breakdown);
