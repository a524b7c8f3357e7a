import { expect, it } from '@jest/globals';
import { asOfCsv } from './as-of-csv.js';

const row = {
  ...{ targetId: 't', fiscalYear: 2026, unit: '307001', name: '=cmd|"x"', budget: '0.10', indicatorCount: 2 },
  ...{ weightTotal: '90', status: 'in-approval' as const, round: 1, step: 1, stepName: '单位审核', overdue: false },
};

it('is a table of texts in which nothing is a formula, with exact totals', () => {
  const file = asOfCsv(
    [row, { ...row, name: '道路', budget: '0.20' }],
    new Map([['307001', '人社局']]),
    ({ zh }) => zh,
  );
  expect(file.trim().split('\r\n').slice(1)).toEqual([
    `"2026","307001","人社局","'=cmd|""x""","0.10","2","90","审核中","单位审核"`,
    '"2026","307001","人社局","道路","0.20","2","90","审核中","单位审核"',
    '"合计","","","2","0.30"',
  ]);
});
