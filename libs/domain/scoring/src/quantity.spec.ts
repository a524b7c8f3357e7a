import { describe, expect, it } from '@jest/globals';
import { exact, shortest, twoPlaces } from '#domain/kernel';
import type { QuantitativeOperator } from './assessment.js';
import { policyOf } from './policies.js';
import { scoringPolicySchema, type ScoringPolicy } from './policy.js';
import { isOverAchieved, scoreQuantity, type Measured } from './quantity.js';

const operators: readonly QuantitativeOperator[] = ['=', '≥', '≤', '>', '<'];
const mof = policyOf('MOF-2021', 1);
const variant = (change: object): ScoringPolicy => scoringPolicySchema.parse({ ...mof, ...change });
const ratio = variant({ operators: { lessEqual: 'ratio' } });
const half = variant({ operators: { lessEqual: 'linear', equalShare: '0.5' } });
const below = variant({ below: { share: '0.6' } });

/** operator, target, actual, weight */
type Case = `${QuantitativeOperator} ${number} ${number} ${number}`;
function measured(one: Case): Measured {
  const [sign, target = '', actual = '', weight = ''] = one.split(' ');
  const operator = operators.find((known) => known === sign);
  if (operator === undefined) throw new Error(`no operator in ${one}`);
  return { operator, target: exact(target), actual: exact(actual), weight: exact(weight) };
}
const score = (policy: ScoringPolicy, one: Case) => {
  const { branch, raw } = scoreQuantity(measured(one), policy);
  return [branch, twoPlaces(raw)];
};

describe('operators table', () => {
  it.each<[Case, string, string]>([
    // the golden examples of the rules
    ['≥ 5 4 20', 'at-least-proportional', '16.00'],
    ['≥ 1200 1000 30', 'at-least-proportional', '25.00'],
    ['≤ 5 6 30', 'at-most-linear', '24.00'],
    ['≤ 5 10 30', 'at-most-double', '0.00'],
    ['≤ 24 24 10', 'at-most-met', '10.00'],
    ['≥ 24 5 15', 'at-least-proportional', '3.13'],
    ['= 100 98 10', 'at-least-proportional', '9.80'],
    ['= 0 1 10', 'zero-target-missed', '0.00'],
    // `>` `<` with A = T come before every other row, whatever the sign of T
    ['> 5 5 10', 'equal-full', '10.00'],
    ['< 5 5.0 10', 'equal-full', '10.00'],
    ['> 0 0 10', 'equal-full', '10.00'],
    ['< -3 -3 10', 'equal-full', '10.00'],
    // ≥ = > with T > 0
    ['≥ 5 0 20', 'at-least-nothing', '0.00'],
    ['= 5 -1 20', 'at-least-nothing', '0.00'],
    ['= 5 6 20', 'at-least-met', '20.00'],
    ['> 5 5.01 20', 'at-least-met', '20.00'],
    ['> 5 4.99 20', 'at-least-proportional', '19.96'],
    ['≥ 100 59 10', 'at-least-proportional', '5.90'],
    // ≤ < with T > 0
    ['≤ 5 -2 30', 'at-most-met', '30.00'],
    ['< 5 4 30', 'at-most-met', '30.00'],
    ['< 5 9.99 30', 'at-most-linear', '0.06'],
    ['≤ 5 11 30', 'at-most-double', '0.00'],
    // T = 0
    ['= 0 0 10', 'zero-target-met', '10.00'],
    ['= 0 -1 10', 'zero-target-met', '10.00'],
    ['≤ 0 0 10', 'zero-target-met', '10.00'],
    ['< 0 0.01 10', 'zero-target-missed', '0.00'],
    ['≥ 0 0 10', 'as-written-met', '10.00'],
    ['≥ 0 -0.01 10', 'as-written-missed', '0.00'],
    ['> 0 0.01 10', 'as-written-met', '10.00'],
    // T < 0, A never clamped
    ['≥ -5 -4 10', 'as-written-met', '10.00'],
    ['≥ -5 -6 10', 'as-written-missed', '0.00'],
    ['≤ -5 -6 10', 'as-written-met', '10.00'],
    ['≤ -5 -4 10', 'as-written-missed', '0.00'],
    ['< -5 -6 10', 'as-written-met', '10.00'],
    ['= -5 -5 10', 'as-written-met', '10.00'],
    ['= -5 -6 10', 'as-written-missed', '0.00'],
  ])('%s: %s, %s', (one, branch, points) => expect(score(mof, one)).toEqual([branch, points]));

  it('keeps 5 of 24 at weight 15 exact before it is rounded', () =>
    expect(shortest(scoreQuantity(measured('≥ 24 5 15'), mof).raw)).toBe('3.125'));

  it('scores ≤ by ratio where the policy says so', () => {
    expect(score(ratio, '≤ 5 6 30')).toEqual(['at-most-ratio', '25.00']);
    expect(score(ratio, '≤ 5 10 30')).toEqual(['at-most-ratio', '15.00']);
    expect(score(ratio, '≤ 5 5 30')).toEqual(['at-most-met', '30.00']);
  });

  it('gives > and < the share of the weight for A = T where the policy sets one', () => {
    expect(score(half, '> 5 5 15')).toEqual(['equal-share', '7.50']);
    expect(score(half, '< 0 0 15')).toEqual(['equal-share', '7.50']);
    expect(score(half, '≥ 5 5 15')).toEqual(['at-least-met', '15.00']);
  });

  it('scores 0 below the least share, only for targets above 0 that are to be reached', () => {
    expect(score(below, '≥ 100 59.99 10')).toEqual(['at-least-below-share', '0.00']);
    expect(score(below, '≥ 100 60 10')).toEqual(['at-least-proportional', '6.00']);
    expect(score(below, '≤ 5 9 10')).toEqual(['at-most-linear', '2.00']);
  });
});

describe('over-achievement', () => {
  it.each<[Case, boolean]>([
    ['≥ 10 13 10', true],
    ['≥ 10 12.99 10', false],
    ['= 10 13 10', true],
    ['> 10 13 10', true],
    ['≥ 0 30 10', true],
    ['> 0 29.99 10', false],
    ['= 0 30 10', false],
    ['≤ 10 13 10', false],
    ['< 10 1 10', false],
    ['≥ -10 500 10', false],
  ])('%s: %s', (one, over) => expect(isOverAchieved(measured(one), mof)).toBe(over));
});
