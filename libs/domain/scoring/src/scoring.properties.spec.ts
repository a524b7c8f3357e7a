import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exact, shortest, sum, twoPlaces } from '#domain/kernel';
import { cutToCents, type AssessedIndicator, type AssessmentInput, type Operator } from './assessment.js';
import { digestOfBreakdown, policies, policyOf, scoreAssessment, type ScoringPolicy } from './index.js';
import { bandOf, isInside, legalRange } from './qualitative.js';
import { apportion, effectiveWeights } from './weights.js';

// fast-check prints the seed with the path to the smallest counter-example.
const runs = { numRuns: 150 };

const mof = policyOf('MOF-2021', 1);
const hundredth = (n: number): string => shortest(exact(String(n)).div(100));
const number = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max }).map(hundredth), fc.constantFrom('0', '1', '-1', '5'));

/** Weights of two places that add to 90 exactly. */
const weights = fc
  .uniqueArray(fc.integer({ min: 1, max: 8999 }), { maxLength: 9 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 9000])
  .map((edges) => edges.slice(1).map((edge, index) => hundredth(edge - (edges[index] ?? 0))));

const facts = fc.record({
  operator: fc.constantFrom<Operator>('≥', '=', '>', '≤', '<', '定性'),
  target: number(-500, 20_000),
  actual: number(-500, 40_000),
  grade: fc.constantFrom('achieved', 'partly-achieved', 'not-achieved'),
  place: fc.integer({ min: 0, max: 99 }),
  left: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;
type Row = readonly [weight: string, facts: Facts];
interface Drawn {
  readonly rows: readonly Row[];
  readonly budget: string;
  readonly spent: string;
  readonly policy: ScoringPolicy;
}

const drawn: fc.Arbitrary<Drawn> = weights.chain((all) =>
  fc.record({
    rows: fc.tuple(...all.map((weight) => facts.map((fact): Row => [weight, fact]))),
    budget: fc.oneof(fc.integer({ min: 0, max: 100_000 }).map(hundredth), fc.constant('0')),
    spent: fc.oneof(fc.integer({ min: -1000, max: 120_000 }).map(hundredth), fc.constant('0')),
    policy: fc.constantFrom(...policies),
  }),
);

/** A score inside its band, where the band of a tiny weight holds any. */
function graded({ grade, place }: Facts, weight: string, policy: ScoringPolicy): AssessedIndicator['qualitative'] {
  const band = bandOf(grade, policy);
  const whole = { grade: 'achieved', score: weight };
  if (band === undefined) return whole;
  const range = legalRange(band, exact(weight));
  const score = cutToCents(range.from.plus(range.to.minus(range.from).times(place).div(100)));
  return isInside(range, score) ? { grade, score: twoPlaces(score) } : whole;
}

/** `left` false for all keeps every weight as it is written. */
function yearOf({ rows, budget, spent, policy }: Drawn, leaving = true): AssessmentInput {
  const indicators = rows.map(([weight, { operator, target, actual, left }], index): AssessedIndicator => ({
    indicatorId: `i${index}`,
    name: `指标${index}`,
    operator,
    target,
    weight,
    actual,
    notApplicable: leaving && left && index > 0 ? { reason: '政策取消' } : undefined,
  }));
  const plain: AssessmentInput = { indicators, execution: { budget, spent } };
  const effective = effectiveWeights(plain, policy).map(shortest);
  return {
    ...plain,
    indicators: indicators.map((row, index) => {
      const [, fact] = rows[index]!;
      return row.operator === '定性' ? { ...row, qualitative: graded(fact, effective[index]!, policy) } : row;
    }),
  };
}

describe('for every assessment', () => {
  it('the total lies in 0..100, is the sum of the rows, and effective weights add up exactly', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const done = scoreAssessment(yearOf(one), one.policy);
        const total = exact(done.total);
        expect(total.gte(0) && total.lte(100)).toBe(true);
        expect(twoPlaces(sum([...done.indicators.map(({ score }) => score), done.execution.score]))).toBe(done.sum);
        const whole = done.execution.branch === 'not-applicable' ? '100' : '90';
        expect(shortest(sum(done.indicators.map(({ effectiveWeight }) => effectiveWeight)))).toBe(whole);
      }),
      runs,
    ));

  it('no row scores below 0 or above its weight, and each is its raw value rounded half-up', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        for (const { score, raw, effectiveWeight } of scoreAssessment(yearOf(one), one.policy).indicators) {
          expect(exact(score).gte(0) && exact(score).lte(exact(effectiveWeight))).toBe(true);
          expect(twoPlaces(exact(raw))).toBe(score);
        }
      }),
      runs,
    ));

  it('the same input gives the same digest, and a cent more spent another one', () =>
    fc.assert(
      fc.property(drawn, (drawnYear) => {
        const one = { ...drawnYear, budget: '100' };
        const digest = (spent: string) => {
          const input = structuredClone(yearOf({ ...one, spent }));
          return digestOfBreakdown(scoreAssessment(input, one.policy));
        };
        expect(digest(one.spent)).toBe(digest(one.spent));
        expect(digest(shortest(exact(one.spent).plus(exact('0.01'))))).not.toBe(digest(one.spent));
      }),
      runs,
    ));

  it('the order of rows changes no score while no weight is handed on', () =>
    fc.assert(
      fc.property(drawn, (one) => {
        const input = yearOf({ ...one, budget: '100' }, false);
        const turned = { ...input, indicators: input.indicators.toReversed() };
        const [straight, back] = [scoreAssessment(input, one.policy), scoreAssessment(turned, one.policy)];
        expect(back.indicators.toReversed()).toEqual(straight.indicators);
        expect([back.total, back.grade]).toEqual([straight.total, straight.grade]);
      }),
      runs,
    ));

  it('more of what is to be reached never scores less, where the policy takes no points off', () =>
    fc.assert(
      fc.property(drawn, number(0, 5000), fc.constantFrom<Operator>('≥', '>'), (one, more, operator) => {
        const [[weight, fact], ...rest] = [one.rows[0]!, ...one.rows.slice(1)];
        const at = (actual: string) => {
          const first: Row = [weight, { ...fact, operator, actual }];
          const [score] = scoreAssessment(yearOf({ ...one, policy: mof, rows: [first, ...rest] }), mof).indicators;
          return exact(score!.score);
        };
        const increased = shortest(exact(fact.actual).plus(exact(more).abs()));
        expect(at(increased).gte(at(fact.actual))).toBe(true);
      }),
      runs,
    ));

  it('apportioning adds exactly and moves no weight by a cent or more', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('80', '90', '100'),
        (thousandths, total) => {
          const before = thousandths.map((n) => exact(String(n)).div(1000));
          const whole = sum(before.map(shortest));
          const parts = apportion(before, exact(total));
          expect(shortest(sum(parts.map(shortest)))).toBe(total);
          parts.forEach((part, index) => {
            const share = before[index]!.times(exact(total)).div(whole);
            expect(part.minus(share).abs().lt(exact('0.01'))).toBe(true);
          });
        },
      ),
      runs,
    ));
});
