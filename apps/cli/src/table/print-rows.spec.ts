import { describe, expect, it } from '@jest/globals';
import { printRows } from './print-rows.js';
import { type TableRow } from './table-of.js';

const row: TableRow = {
  ...{ targetId: 'a', fiscalYear: 2024, unit: '307001', name: '人才工作经费', budget: '100000.00' },
  ...{ indicatorCount: 4, weightTotal: '22.5', status: 'in-approval', round: 2, step: 1, stepName: '单位审核' },
  ...{ assessment: null, score: null, grade: null },
};

describe('printing a table', () => {
  it('says in the words of the field how each project stands, and sums up what was not given up', () => {
    const scored = { ...row, status: 'approved', step: null, stepName: null, assessment: 'scored' } as const;
    const others = [{ ...row, status: 'draft', round: 0 } as const, { ...row, status: 'voided', step: null } as const];
    const lines = printRows([row, { ...scored, score: '86.50', grade: '良' }, ...others])
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/));
    expect(lines.slice(1)).toEqual([
      ['307001', '人才工作经费', '100000.00', '4', '22.5', '审核中', '第2轮 第1步 单位审核', '—', '—'],
      ['307001', '人才工作经费', '100000.00', '4', '22.5', '已评分', '第2轮', '86.50', '良'],
      ['307001', '人才工作经费', '100000.00', '4', '22.5', '草稿', '—', '—', '—'],
      ['307001', '人才工作经费', '100000.00', '4', '22.5', '已作废', '第2轮', '—', '—'],
      ['合计 total: 3', '300000.00', '12'],
    ]);
  });
});
