import { exact, shortest, twoPlaces, type Exact } from '#domain/kernel';
import {
  larger,
  numberOf,
  rawText,
  zero,
  type AssessedIndicator,
  type Operator,
  type QuantitativeOperator,
} from './assessment.js';
import type { ScoringPolicy } from './policy.js';
import { bandOf, legalRange, rangeText } from './qualitative.js';
import { isOverAchieved, scoreQuantity, type Measured, type QuantityBranch } from './quantity.js';

export type IndicatorBranch = QuantityBranch | 'qualitative' | 'not-applicable';
export type IndicatorNote = 'weight-reapportioned' | 'non-positive-target' | 'over-achieved' | 'over-achieved-deducted';

export interface IndicatorScore {
  readonly indicatorId: string;
  readonly weight: string;
  /** What the row is scored with, after 不适用 rows and a 不适用 execution have given theirs away. */
  readonly effectiveWeight: string;
  readonly operator: Operator;
  readonly target: string;
  readonly actual?: string;
  readonly qualitative?: { readonly grade: string; readonly word: string; readonly range: string };
  readonly branch: IndicatorBranch;
  readonly arithmetic: string;
  /** Before rounding; a quotient that does not end is cut after 20 places. */
  readonly raw: string;
  readonly score: string;
  readonly overAchieved: boolean;
  readonly notes: readonly IndicatorNote[];
}

type Scored = Omit<IndicatorScore, 'indicatorId' | 'weight' | 'effectiveWeight' | 'operator' | 'target'>;

const notApplicable: Scored = {
  branch: 'not-applicable',
  arithmetic: '0',
  raw: '0',
  score: '0.00',
  overAchieved: false,
  notes: [],
};

const flagged = new Set<QuantityBranch>(['as-written-met', 'as-written-missed']);

function quantity(
  row: AssessedIndicator,
  operator: QuantitativeOperator,
  weight: Exact,
  policy: ScoringPolicy,
): Scored {
  const actual = row.actual ?? '';
  const measured: Measured = { operator, target: numberOf(row.target), actual: numberOf(actual), weight };
  const { branch, raw, arithmetic } = scoreQuantity(measured, policy);
  const plain = {
    actual: actual.trim(),
    branch,
    arithmetic,
    raw: rawText(raw),
    score: twoPlaces(raw),
    overAchieved: isOverAchieved(measured, policy),
    notes: flagged.has(branch) ? (['non-positive-target'] as const) : [],
  };
  return plain.overAchieved ? overAchieved(plain, raw, policy) : plain;
}

function overAchieved(plain: Scored, raw: Exact, { overAchievement }: ScoringPolicy): Scored {
  if (overAchievement.rule !== 'deduct') return { ...plain, notes: [...plain.notes, 'over-achieved'] };
  const kept = larger(raw.minus(exact(overAchievement.deduct)), zero);
  return {
    ...plain,
    arithmetic: `max(0, ${plain.arithmetic} − ${overAchievement.deduct})`,
    raw: rawText(kept),
    score: twoPlaces(kept),
    notes: [...plain.notes, 'over-achieved-deducted'],
  };
}

function quality(row: AssessedIndicator, weight: Exact, policy: ScoringPolicy): Scored {
  const { grade = '', score = '0' } = row.qualitative ?? {};
  const band = bandOf(grade, policy);
  const given = numberOf(score);
  return {
    ...(row.actual === undefined ? {} : { actual: row.actual }),
    ...(band && { qualitative: { grade, word: band.word, range: rangeText(legalRange(band, weight)) } }),
    branch: 'qualitative',
    arithmetic: shortest(given),
    raw: rawText(given),
    score: twoPlaces(given),
    overAchieved: false,
    notes: [],
  };
}

function scored(row: AssessedIndicator, weight: Exact, policy: ScoringPolicy): Scored {
  if (row.notApplicable !== undefined) return notApplicable;
  return row.operator === '定性' ? quality(row, weight, policy) : quantity(row, row.operator, weight, policy);
}

/** Only for a row without faults (`faults.ts`). */
export function scoreIndicator(row: AssessedIndicator, weight: Exact, policy: ScoringPolicy): IndicatorScore {
  const { notes, ...rest } = scored(row, weight, policy);
  const moved = row.notApplicable === undefined && !weight.eq(exact(row.weight));
  return {
    indicatorId: row.indicatorId,
    weight: shortest(exact(row.weight)),
    effectiveWeight: shortest(weight),
    operator: row.operator,
    target: row.target,
    ...rest,
    notes: moved ? ['weight-reapportioned', ...notes] : notes,
  };
}

/** Marks are the printed ones: 9.999 of 10 prints 10.00 and is not short. */
export const isShort = ({ branch, score, effectiveWeight }: IndicatorScore): boolean =>
  branch !== 'not-applicable' && exact(score).lt(exact(effectiveWeight));
