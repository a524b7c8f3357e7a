import { describe, expect, it } from '@jest/globals';
import { changedLines } from './changed-lines.js';

const zh = (words: { zh: string }): string => words.zh;

describe('what two days differ in, line by line', () => {
  it('is a line for each cell of the header and of rows that stayed, and one for a row that came, went or moved', () => {
    const lines = changedLines(
      {
        header: [{ column: 'budget', from: '1.00', to: '2.00', revision: 4 }],
        rows: [
          {
            ...{ indicatorId: 'a', kind: 'kept', name: '户数', before: 3, after: 1, moved: true, revision: 5 },
            cells: [{ column: 'value', to: '7', revision: 4 }],
          },
          {
            ...{ indicatorId: 'b', kind: 'added', name: '满意度', after: 2, revision: 6 },
            cells: [
              { column: 'level3', to: '满意度', revision: 6 },
              { column: 'value', to: '95', revision: 6 },
            ],
          },
          {
            ...{ indicatorId: 'c', kind: 'dropped', name: '旧指标', before: 4, revision: 6 },
            cells: [{ column: 'level3', from: '旧指标', revision: 6 }],
          },
        ],
      },
      zh,
    );
    expect(lines.map(({ place, was, is, revision }) => [place, was, is, revision])).toEqual([
      ['表头 · 预算数', '1.00', '2.00', 4],
      ['1. 户数 · 移动行', '3', '1', 5],
      ['1. 户数 · 指标值', '', '7', 4],
      ['2. 满意度 · 新增行', '', '满意度 95', 6],
      ['4. 旧指标 · 删去行', '旧指标', '', 6],
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});
