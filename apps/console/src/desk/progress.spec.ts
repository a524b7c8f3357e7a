import { describe, expect, it } from '@jest/globals';
import { compared, daysBetween, partsOf } from './progress.js';

const standing = (status: 'draft' | 'in-approval' | 'returned' | 'approved' | 'voided', of: object = {}) => ({
  ...{ status, count: 1, budget: '1.00', overdue: 0, advised: 0, ...of },
});

describe('progress', () => {
  it('goes from drafts over each step to what is approved, and leaves out what was given up', () => {
    const parts = partsOf([
      standing('approved', { count: 4 }),
      standing('voided'),
      standing('in-approval', { step: 2, stepName: '部门审核', overdue: 1 }),
      standing('in-approval', { step: 3, stepName: '部门审核', count: 2 }),
      standing('in-approval', { step: 1, stepName: '单位审核' }),
      standing('returned'),
      standing('draft'),
    ]);
    expect(parts.map(({ status, stepName, count, overdue }) => [stepName ?? status, count, overdue])).toEqual([
      ['draft', 1, 0],
      ['returned', 1, 0],
      ['单位审核', 1, 0],
      ['部门审核', 3, 1],
      ['approved', 4, 0],
    ]);
  });

  it('counts days over months, and backwards', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
    expect(daysBetween('2026-03-02', '2026-03-02')).toBe(0);
  });

  it('compares departments, or the units of the only one, and nothing where there is nothing to compare', () => {
    const codes = (units: Parameters<typeof compared>[0]) => compared(units).map(({ code }) => code);
    const units = [{ code: '307' }, { code: '307001', parent: '307' }, { code: '307002', parent: '307' }];
    expect(codes([...units, { code: '405' }])).toEqual(['307', '405']);
    expect(codes(units)).toEqual(['307001', '307002']);
    expect(codes([{ code: '307001' }])).toEqual([]);
    expect(codes([])).toEqual([]);
  });
});
