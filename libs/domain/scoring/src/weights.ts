import { exact, multiplyThenDivide, type Exact } from '#domain/kernel';
import { cutToCents, isNumber, larger, numberOf, zero, type AssessmentInput } from './assessment.js';
import type { ScoringPolicy } from './policy.js';

const cent = exact('0.01');
const add = (values: readonly Exact[]): Exact => values.reduce((a, b) => a.plus(b), zero);

/**
 * Shares `total` in the proportion of `weights`, each cut to two decimals by largest remainder (ties: the earlier one),
 * so that the parts add up to `total` exactly. Weights of two decimals that already add up come back unchanged.
 */
export function apportion(weights: readonly Exact[], total: Exact): Exact[] {
  const whole = add(weights);
  const cut = weights.map((weight) => cutToCents(multiplyThenDivide(weight, total, whole)));
  // All remainders have the denominator `whole`: comparing numerators keeps ties exact.
  const rest = cut.map((part, index) => (weights[index] ?? zero).times(total).minus(part.times(whole)));
  const missing = total.minus(add(cut)).div(cent).toNumber();
  const favoured = new Set(
    rest
      .map((value, index) => ({ value, index }))
      .sort((a, b) => b.value.cmp(a.value) || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return cut.map((part, index) => (favoured.has(index) ? part.plus(cent) : part));
}

/** Budget 0 and nothing spent (less than nothing counts as nothing): there is no rate to score. */
export const executionApplies = ({ execution: { budget, spent } }: AssessmentInput): boolean =>
  !(isNumber(budget) && isNumber(spent) && numberOf(budget).isZero() && larger(numberOf(spent), zero).isZero());

/** One weight per row, 0 for 不适用; only for an input whose weights add to the policy's total. */
export function effectiveWeights(input: AssessmentInput, { totals }: ScoringPolicy): Exact[] {
  const indicators = exact(totals.indicators);
  const total = executionApplies(input) ? indicators : indicators.plus(exact(totals.execution));
  const left = input.indicators.filter((row) => row.notApplicable === undefined);
  const parts = apportion(
    left.map((row) => exact(row.weight)),
    total,
  );
  return input.indicators.map((row) => parts[left.indexOf(row)] ?? zero);
}
