import { describe, expect, it } from '@jest/globals';
import { letterOf, placesIn } from './places.js';

const columns = [{ column: 2, heading: '预算数' }];
const place = placesIn({
  projects: [
    { indicators: [{ line: 9, raw: ['', '307001', ' 招聘会\n经费 ', '产'.repeat(40)] }] },
    { sheet: '表二', indicators: [{ line: 9, raw: ['技能培训'] }] },
  ],
  otherLines: [{ line: 3, raw: ['绩效目标表'] }],
  mappings: [
    { line: 4, columns },
    { line: 20, columns: [{ column: 2, heading: '金额' }] },
    { sheet: '表二', line: 2, columns },
  ],
});

describe('where a finding is', () => {
  it('is told by the line and what stands there, cut where it is long', () =>
    expect(place({ line: 9 })).toEqual({
      zh: `第 9 行「307001 招聘会 经费 ${'产'.repeat(16)}…」`,
      en: `line 9「307001 招聘会 经费 ${'产'.repeat(16)}…」`,
    }));
  it('is told by its column and that heading, of the table that the line belongs to', () => {
    expect(place({ line: 3, column: 2 })?.zh).toBe('第 3 行「绩效目标表」第 3 列（预算数）');
    expect(place({ line: 21, column: 2 })?.zh).toBe('第 21 行第 3 列（金额）');
    expect(place({ line: 21, column: 7 })?.en).toBe('line 21, column 8');
  });
  it('is told by the sheet of a workbook, and its columns by letters', () =>
    expect(place({ line: 9, sheet: '表二', column: 2 })).toEqual({
      zh: '工作表「表二」第 9 行「技能培训」第 C 列（预算数）',
      en: 'sheet 「表二」, line 9「技能培训」, column C（预算数）',
    }));
  it('is nowhere where it is of the whole table', () => expect(place({ line: null })).toBeUndefined());
  it('counts columns as workbooks do', () =>
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']));
});
