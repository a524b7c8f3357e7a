import { exact, multiplyThenDivide, shortest, type Exact } from '#domain/kernel';
import { zero, type QuantitativeOperator } from './assessment.js';
import type { ScoringPolicy } from './policy.js';

export interface Measured {
  readonly operator: QuantitativeOperator;
  readonly target: Exact;
  readonly actual: Exact;
  readonly weight: Exact;
}

/** Which row of the operators table fitted; stored with every score, so a code never changes its meaning. */
export type QuantityBranch =
  | 'equal-full'
  | 'equal-share'
  | 'at-least-nothing'
  | 'at-least-met'
  | 'at-least-below-share'
  | 'at-least-proportional'
  | 'at-most-met'
  | 'at-most-linear'
  | 'at-most-double'
  | 'at-most-ratio'
  | 'zero-target-met'
  | 'zero-target-missed'
  | 'as-written-met'
  | 'as-written-missed';

export interface Outcome<Branch> {
  readonly branch: Branch;
  readonly raw: Exact;
  readonly arithmetic: string;
}
type Quantity = Outcome<QuantityBranch>;

const full = (branch: QuantityBranch, weight: Exact): Quantity => ({
  branch,
  raw: weight,
  arithmetic: shortest(weight),
});
const nothing = (branch: QuantityBranch): Quantity => ({ branch, raw: zero, arithmetic: '0' });

function equal({ operator, target, actual, weight }: Measured, policy: ScoringPolicy): Quantity | undefined {
  if ((operator !== '>' && operator !== '<') || !actual.eq(target)) return undefined;
  const share = policy.operators.equalShare;
  if (share === undefined) return full('equal-full', weight);
  return { branch: 'equal-share', raw: weight.times(exact(share)), arithmetic: `${shortest(weight)} × ${share}` };
}

function atLeast({ operator, target, actual, weight }: Measured, { below }: ScoringPolicy): Quantity | undefined {
  if (operator === '≤' || operator === '<' || target.lte(0)) return undefined;
  if (actual.lte(0)) return nothing('at-least-nothing');
  if (actual.gte(target)) return full('at-least-met', weight);
  if (below !== undefined && actual.lt(target.times(exact(below.share)))) return nothing('at-least-below-share');
  return {
    branch: 'at-least-proportional',
    raw: multiplyThenDivide(weight, actual, target),
    arithmetic: `${shortest(weight)} × ${shortest(actual)} ÷ ${shortest(target)}`,
  };
}

function atMost({ operator, target, actual, weight }: Measured, { operators }: ScoringPolicy): Quantity | undefined {
  if ((operator !== '≤' && operator !== '<') || target.lte(0)) return undefined;
  if (actual.lte(target)) return full('at-most-met', weight);
  const [w, t, a] = [shortest(weight), shortest(target), shortest(actual)];
  if (operators.lessEqual === 'ratio')
    return {
      branch: 'at-most-ratio',
      raw: multiplyThenDivide(weight, target, actual),
      arithmetic: `${w} × ${t} ÷ ${a}`,
    };
  const left = target.times(2).minus(actual);
  if (left.lte(0)) return nothing('at-most-double');
  return {
    branch: 'at-most-linear',
    raw: multiplyThenDivide(weight, left, target),
    arithmetic: `${w} × (2 × ${t} − ${a}) ÷ ${t}`,
  };
}

function zeroTarget({ operator, target, actual, weight }: Measured): Quantity | undefined {
  if (operator === '≥' || operator === '>' || !target.isZero()) return undefined;
  return actual.lte(0) ? full('zero-target-met', weight) : nothing('zero-target-missed');
}

function isMet({ operator, target, actual }: Measured): boolean {
  switch (operator) {
    case '=':
      return actual.eq(target);
    case '≥':
      return actual.gte(target);
    case '>':
      return actual.gt(target);
    case '≤':
      return actual.lte(target);
    case '<':
      return actual.lt(target);
  }
}

const asWritten = (measured: Measured): Quantity =>
  isMet(measured) ? full('as-written-met', measured.weight) : nothing('as-written-missed');

/** The operators table; the first row that fits counts. */
export const scoreQuantity = (measured: Measured, policy: ScoringPolicy): Quantity =>
  equal(measured, policy) ??
  atLeast(measured, policy) ??
  atMost(measured, policy) ??
  zeroTarget(measured) ??
  asWritten(measured);

/** `≥` `=` `>` from a multiple of T above 0, `≥` `>` from a value where T is 0, never otherwise. */
export function isOverAchieved({ operator, target, actual }: Measured, { overAchievement }: ScoringPolicy): boolean {
  if (operator === '≤' || operator === '<') return false;
  if (target.gt(0)) return actual.gte(target.times(exact(overAchievement.ratio)));
  return operator !== '=' && target.isZero() && actual.gte(exact(overAchievement.zeroTarget));
}
