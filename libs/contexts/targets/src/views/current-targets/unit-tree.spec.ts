import { describe, expect, it } from '@jest/globals';
import { type StandingCount } from './target-standings.js';
import { unitTree } from './unit-tree.js';

const standing = (of: Partial<StandingCount> & Pick<StandingCount, 'status'>): StandingCount => ({
  ...{ count: 1, budget: '0.10', overdue: 0, advised: 0, ...of },
});
const atStep = { status: 'in-approval', step: 2, stepName: '主管部门审核' } as const;
const found = [
  { unit: '307001', ...standing({ status: 'draft', count: 2 }) },
  { unit: '307001', ...standing({ ...atStep, overdue: 1, nextDue: '2026-03-09' }) },
  { unit: '307002', ...standing({ ...atStep, budget: '0.20', nextDue: '2026-03-02' }) },
  { unit: '405001', ...standing({ status: 'approved', budget: '9007199254740993.05' }) },
];
const known = [
  { code: '307', name: '人社局' },
  { code: '307003', name: '就业中心' },
  { code: '405', name: '教育局' },
];

describe('the tree of units', () => {
  it('has each with all below it, exact sums, and those that have nothing yet', () => {
    const tree = unitTree(found, known, () => true);
    expect(tree.map(({ code, name, parent, count, budget }) => [code, name, parent, count, budget])).toEqual([
      ['307', '人社局', undefined, 4, '0.40'],
      ['307001', undefined, '307', 3, '0.20'],
      ['307002', undefined, '307', 1, '0.20'],
      ['307003', '就业中心', '307', 0, '0.00'],
      ['405', '教育局', undefined, 1, '9007199254740993.05'],
      ['405001', undefined, '405', 1, '9007199254740993.05'],
    ]);
    expect(tree[0]?.standings).toEqual([
      { ...standing({ status: 'draft', count: 2 }) },
      { ...atStep, count: 2, budget: '0.30', overdue: 1, advised: 0, nextDue: '2026-03-02' },
    ]);
  });

  it('begins where one’s sight does', () => {
    const own = found.filter(({ unit }) => unit === '307001');
    expect(unitTree(own, known, (code) => code.startsWith('307001')).map(({ code, parent }) => [code, parent])).toEqual(
      [['307001', undefined]],
    );
  });

  it('keeps the places of the way apart and in their order', () => {
    const [root] = unitTree(
      [
        { unit: '307001', ...standing({ status: 'approved' }) },
        { unit: '307001', ...standing({ ...atStep, step: 3, stepName: '业务股室审核' }) },
        { unit: '307001', ...standing(atStep) },
        { unit: '307001', ...standing({ ...atStep, stepName: '预算股审核' }) },
        { unit: '307001', ...standing({ status: 'returned' }) },
      ],
      [],
      () => true,
    );
    expect(root?.standings.map(({ status, stepName }) => stepName ?? status)).toEqual([
      ...['主管部门审核', '预算股审核', '业务股室审核', 'returned', 'approved'],
    ]);
  });
});
