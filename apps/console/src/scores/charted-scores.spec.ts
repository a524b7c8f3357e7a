import { describe, expect, it } from '@jest/globals';
import { type Words } from '../words/language.js';
import { gradesCharted, spendingCharted } from './charted-scores.js';

const say = ({ zh }: Words): string => zh;
const rates = (called: string, executionRate: string | null, indicatorRate: string) => ({
  called,
  executionRate,
  indicatorRate,
});

describe('pictures of scores', () => {
  it('show every grade from the best, also those that nobody has', () => {
    const summary = {
      count: 3,
      average: '95.00',
      groups: [],
      grades: [
        { grade: '中', count: 1 },
        { grade: '优', count: 2 },
      ],
    };
    const { categories, series } = gradesCharted(
      Object.assign({}, summary, { grades: summary.grades.map(asGrade) }),
      say,
    );
    expect([categories, series[0]?.values]).toEqual([
      ['优', '良', '中', '差'],
      [2, 0, 1, 0],
    ]);
  });

  it('show spending beside progress in percent, and nothing where there was no budget', () => {
    const { series } = spendingCharted([rates('307', '0.6000', '0.8833'), rates('308', null, '1.0000')], '部门', say);
    expect(series.map(({ values }) => values)).toEqual([
      [60, null],
      [88.33, 100],
    ]);
  });

  it('show of many those in which money and progress are farthest apart', () => {
    const many = Array.from({ length: 30 }, (_, at) => rates(String(at), '1.0000', at === 29 ? '0.1000' : '0.9000'));
    const { categories, title } = spendingCharted(many, '部门', say);
    expect([categories.length, categories[0]]).toEqual([12, '29']);
    expect(title).toContain('相差最大');
  });
});

const asGrade = ({ grade, count }: { readonly grade: string; readonly count: number }) => ({
  grade: grade === '优' ? ('优' as const) : ('中' as const),
  count,
});
