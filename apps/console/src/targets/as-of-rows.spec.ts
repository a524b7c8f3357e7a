import { describe, expect, it } from '@jest/globals';
import { asOfRows } from './as-of-rows.js';

const row = (name: string, of: object = {}) => ({
  ...{ targetId: name, fiscalYear: 2026, unit: '307001', name, budget: '100.00', indicatorCount: 1, weightTotal: '90' },
  ...{ status: 'draft' as const, round: 0, step: null, stepName: null, assessment: null, score: null, grade: null },
  ...of,
});
const table = [
  row('Road works', { budget: '9007199254740993.05', unit: '307002' }),
  row('人才', { status: 'in-approval', step: 2, stepName: '部门审核' }),
  row('道路', { budget: '9007199254740993.04' }),
];
const named = (view: Parameters<typeof asOfRows>[1]) => asOfRows(table, view).map(({ name }) => name);

describe('a view of a day in the past', () => {
  it('is narrowed as that of today is', () => {
    expect(named({ text: 'road' })).toEqual(['Road works']);
    expect(named({ step: '部门审核' })).toEqual(['人才']);
    expect(named({ status: 'draft' })).toEqual(['道路', 'Road works']);
  });

  it('is sorted by exact amounts', () => {
    expect(named({ sort: 'budget' })).toEqual(['人才', '道路', 'Road works']);
    expect(named({ sort: 'budget', order: 'desc' })).toEqual(['Road works', '道路', '人才']);
  });

  it('leaves out what is absent', () => expect(Object.values(asOfRows(table, {})[0] ?? {})).not.toContain(null));
});
