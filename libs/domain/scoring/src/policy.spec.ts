import { describe, expect, it } from '@jest/globals';
import { policies, policyOf, scoringPolicySchema, ScoringPolicyUnknown } from './index.js';

const mof = policyOf('MOF-2021', 1);

describe('scoring policies', () => {
  it('ships four, each at version 1', () =>
    expect(policies.map(({ id, version }) => [id, version])).toEqual([
      ['MOF-2021', 1],
      ['SC-2024', 1],
      ['GX', 1],
      ['STRICT-2022', 1],
    ]));

  it('none of them gives a share for A = T or drops rows below a share', () =>
    expect(policies.map(({ operators, below }) => [operators, below])).toEqual(
      policies.map(() => [{ lessEqual: 'linear' }, undefined]),
    ));

  it('prints the fund rows of Sichuan for SC-2024', () =>
    expect(policyOf('SC-2024', 1).fundRows).toEqual(['财政资金', '财政专户管理资金', '单位资金', '其他资金']));

  it('is frozen all the way down', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(policies)).toBe(true);
  });

  it('refuses one that does not exist', () => {
    expect(() => policyOf('MOF-2021', 2)).toThrow(ScoringPolicyUnknown);
    expect(() => policyOf('XX', 1)).toThrow('没有评分办法 XX 第 1 版');
  });

  it('takes execution 20 + indicators 80, and execution as an indicator of 100', () => {
    expect(scoringPolicySchema.parse({ ...mof, totals: { indicators: '80', execution: '20' } })).toBeDefined();
    expect(scoringPolicySchema.parse({ ...mof, totals: { indicators: '100', execution: '0' } })).toBeDefined();
  });

  const [best, ...rest] = mof.qualitative;
  it.each([
    ['totals that do not make 100', { totals: { indicators: '90', execution: '20' } }],
    ['grades that do not fall', { grades: mof.grades.toReversed() }],
    ['grades that leave a gap at the bottom', { grades: mof.grades.slice(0, 3) }],
    ['bands with a gap', { qualitative: [{ ...best, from: '0.9' }, ...rest] }],
    ['bands that do not reach 0', { qualitative: mof.qualitative.slice(0, 2) }],
    ['a share above 1', { below: { share: '1.2' } }],
    ['a deduction without points', { overAchievement: { ...mof.overAchievement, rule: 'deduct' } }],
    ['over-achievement from 100 %', { overAchievement: { ...mof.overAchievement, ratio: '1' } }],
    ['a number that is no text', { below: { share: 0.6 } }],
  ])('refuses %s', (_, change) => expect(scoringPolicySchema.safeParse({ ...mof, ...change }).success).toBe(false));
});
