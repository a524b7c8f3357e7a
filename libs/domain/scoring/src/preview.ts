import { shortest } from '#domain/kernel';
import { type AssessmentInput } from './assessment.js';
import { faultsOf } from './check-assessment.js';
import { scoreExecution, type ExecutionScore } from './execution.js';
import { explainExecution, explainIndicator, type Sentence } from './explain.js';
import { numberedRows, type Row } from './finding.js';
import { scoreIndicator, type IndicatorScore } from './indicator.js';
import type { ScoringPolicy } from './policy.js';
import { legalRange, rangeText } from './qualitative.js';
import { executionFaults, rowFaults } from './row-faults.js';
import { scoreAssessment, type ScoreBreakdown } from './score-assessment.js';
import { tableFaults } from './table-faults.js';
import { effectiveWeights } from './weights.js';

/** A band that a 定性 row may be graded with, and the scores that its weight leaves there: `[12.00, 15.00]`. */
interface Choice {
  readonly grade: string;
  readonly word: string;
  readonly range: string;
}

interface RowPreview {
  /** What the row is scored with as the table stands. */
  readonly effectiveWeight?: string;
  /** Of a 定性 row, the best first. */
  readonly choices: readonly Choice[];
  readonly scored?: { readonly score: IndicatorScore; readonly sentence: Sentence };
}

/** A score while its form is filled in: what can be scored already is. */
interface Preview {
  /** One for each row of the input, in its order. */
  readonly rows: readonly RowPreview[];
  readonly execution?: { readonly score: ExecutionScore; readonly sentence: Sentence };
  /** Once everything can be scored: what a submission would be given, its reasons aside. */
  readonly whole?: ScoreBreakdown;
}

function rowPreview(row: Row, weight: AssessmentWeight, policy: ScoringPolicy): RowPreview {
  if (weight === undefined) return { choices: [] };
  const isGraded = row.operator === '定性' && row.notApplicable === undefined;
  const choices = isGraded
    ? policy.qualitative.map((band) => ({
        ...{ grade: band.grade, word: band.word },
        range: rangeText(legalRange(band, weight)),
      }))
    : [];
  const known = { effectiveWeight: shortest(weight), choices };
  if (rowFaults(row, weight, policy).length > 0) return known;
  const score = scoreIndicator(row, weight, policy);
  return { ...known, scored: { score, sentence: explainIndicator(score) } };
}

type AssessmentWeight = ReturnType<typeof effectiveWeights>[number] | undefined;

/** Never throws: what cannot be scored yet is left out, and `checkAssessment` says why. */
export function previewAssessment(input: AssessmentInput, policy: ScoringPolicy): Preview {
  const weights = tableFaults(input, policy).length === 0 ? effectiveWeights(input, policy) : [];
  const rows = numberedRows(input).map((row, at) => rowPreview(row, weights[at], policy));
  if (executionFaults(input).length > 0) return { rows };
  const score = scoreExecution(input, policy);
  const execution = { score, sentence: explainExecution(score) };
  if (faultsOf(input, policy).length > 0) return { rows, execution };
  return { rows, execution, whole: scoreAssessment(input, policy) };
}
