import { describe, expect, it } from '@jest/globals';
import { readWorkbook, writeWorkbook } from '#platform/workbook';
import * as a from '../domain/target-for-spec.js';
import { targetRows, targetsSheet } from './targets-sheet.js';

const target = {
  ...{ targetId: a.targetId, region: '511124', fiscalYear: 2026, unit: '307001', code: null, name: '=cmd|calc' },
  ...{ budget: '1234.50', indicatorCount: 3, weightTotal: '90', status: 'in-approval' as const },
  ...{ round: 1, step: 2, due: '2026-03-02', stepName: '主管部门审核', stepCount: 4, contentHash: a.contentHash },
  ...{ submittedBy: 'p-drafter', demoData: false, intakeId: null, sourceLine: null, revision: 1 },
  ...{ changedAt: new Date(0), overdue: true, place: [] },
};
const rows = targetRows(
  [target, { ...target, name: '道路', step: null, stepName: null, due: null, overdue: false, status: 'draft' }],
  new Map([['307001', '人社局']]),
);

describe('targets as a table to keep', () => {
  it('say what the list says, and what it comes to', () =>
    expect(rows.slice(1)).toEqual([
      ...[
        ['2026', '307001', '人社局', '', "'=cmd|calc", '1234.50', '3', '90'],
        ['2026', '307001', '人社局', '', '道路', '1234.50', '3', '90'],
      ].map((row, at) => [
        ...row,
        ...(at === 0 ? ['审核中', '主管部门审核', '2026-03-02', '是'] : ['草稿', '', '', '']),
        'p-drafter',
      ]),
      ['合计', '', '', '', '2 项', '2469.00'],
    ]));

  it('are in a workbook with budgets that add up, and no other cell that is not a text', async () => {
    const bytes = await writeWorkbook([targetsSheet(rows)]);
    const { sheets } = readWorkbook(bytes, { rows: 100, columns: 100, cellCharacters: 1000 });
    expect(sheets[0]?.rows[1]?.cells.map(({ text }) => text)).toContain('1,234.50');
    expect(sheets[0]?.rows[1]?.cells.map(({ text }) => text)).toContain("'=cmd|calc");
  });
});
