import { describe, expect, it } from '@jest/globals';
import { type Cells, cellsOf, type Content, meant, moneyCell, reportOf, rowCell } from './cells.js';
import { differing, merged } from './merged.js';
import { sendableOf } from './sendable.js';

const [one, two] = ['5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11', '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c12'] as const;
const content: Content = {
  ...{ name: '人才工作经费', budget: '100000.00', annualGoal: '引进人才' },
  indicators: [
    { indicatorId: one, level1: '产出指标', level3: '引进人数', operator: '≥', value: '24', weight: '75' },
    { indicatorId: two, level1: '效益指标', level3: '人才力量', operator: '定性', value: '增强', weight: '15' },
  ],
};
const spent = { [moneyCell('budget')]: '100000.00', [moneyCell('spent')]: '95000' };

describe('a self-assessment as it is typed', () => {
  it('begins with the approved budget and nothing else', () => {
    expect(cellsOf(content, null)).toEqual({ [moneyCell('budget')]: '100000.00' });
  });

  it('is the report that was recorded, cell by cell, and back', () => {
    const report = {
      actuals: [
        { indicatorId: one, actual: '18', reason: '推迟' },
        { indicatorId: two, actual: '增强', qualitative: { grade: 'achieved', score: '14.50' } },
      ],
      execution: { budget: '100000.00', spent: '95000.00' },
      goalReached: '已引进',
    };
    expect(reportOf(content, cellsOf(content, report))).toEqual(report);
    const none = { ...report, actuals: [{ indicatorId: one, notApplicable: { reason: '取消' } }] };
    expect(reportOf(content, cellsOf(content, none))).toEqual(none);
  });

  it.each([
    ['１８．５', '18.5'],
    [' 480,000.50 ', '480000.50'],
    ['1,2', '1,2'],
    ['≥18', '≥18'],
  ])('takes %j for %j', (typed, number) => {
    const cell = rowCell(one, 'actual');
    expect(meant({ [cell]: typed }, cell)).toBe(number);
  });

  it('cannot be sent before the money is written, and says which cell holds it up', () => {
    const { report, held } = sendableOf(content, { ...cellsOf(content, null), [rowCell(one, 'actual')]: '18' });
    expect(report).toBeUndefined();
    expect(held).toEqual([moneyCell('spent')]);
  });

  it('sends what is whole; a grade without its score waits, and its row’s words do not', () => {
    const typed: Cells = {
      ...spent,
      [rowCell(one, 'actual')]: '18',
      [rowCell(two, 'actual')]: '增强',
      [rowCell(two, 'grade')]: 'achieved',
    };
    const { report, held } = sendableOf(content, typed);
    expect(report?.actuals).toEqual([
      { indicatorId: one, actual: '18' },
      { indicatorId: two, actual: '增强' },
    ]);
    expect(held).toEqual([rowCell(two, 'score')]);
  });

  it('holds back a row that does not apply until it says why', () => {
    const { report, held } = sendableOf(content, { ...spent, [rowCell(one, 'notApplicable')]: 'yes' });
    expect([report?.actuals, held]).toEqual([[], [rowCell(one, 'notApplicableReason')]]);
  });

  it('goes on where nobody else wrote, and asks only where both did', () => {
    const base = { a: '1', b: '2', c: '3', d: '4' };
    const { cells, overlaps } = merged(
      base,
      { ...base, a: '10', c: '30', d: '5' },
      { ...base, b: '20', c: '31', d: '5.0' },
    );
    expect(cells).toEqual({ a: '10', b: '20', c: '30', d: '5' });
    expect(overlaps).toEqual([{ cell: 'c', mine: '30', theirs: '31' }]);
  });

  it('waits for nothing where the server only wrote a number otherwise', () => {
    expect(differing({ a: '95000.00', b: '0.00', c: 'x' }, { a: '95000', b: '0', c: 'x ' })).toEqual([]);
    expect(differing({ a: '100' }, { a: '1' })).toEqual(['a']);
    expect(differing({ a: '1' }, {})).toEqual(['a']);
  });
});
