import { describe, expect, it } from '@jest/globals';
import { draft, output, row } from './draft-for-spec.js';
import { type Draft } from './draft.js';
import { pasted } from './pasted.js';

function paste(
  block: readonly (readonly string[])[],
  at: { row?: number; column?: number } = {},
  on = draft(row('a', output)),
) {
  let made = 0;
  return pasted(on, block, { row: 0, column: 0, ...at, newKey: () => `new ${++made}` });
}

function rowsOf(result: ReturnType<typeof paste>): Draft['rows'] {
  if ('refused' in result) throw new Error(result.refused.zh);
  return result.draft.rows;
}

const whole = ['效益指标', '社会效益指标', '满意人数', '>=', '１，０００', '人', '２０', '正向'];

describe('a block pasted into the grid', () => {
  it('fills the cells from where one is, in the form in which they are kept, and leaves the rest', () => {
    const [first] = rowsOf(paste([['不低于', '３０', '名']], { column: 3 }));
    expect(first).toEqual(row('a', { ...output, operator: '≥', value: '30', unit: '名' }));
  });

  it('goes on in new rows', () => {
    const rows = rowsOf(paste([whole, whole], { row: 1 }));
    const read = { level1: '效益指标', level2: '社会效益指标', level3: '满意人数', operator: '≥', value: '1000' };
    const pastedRow = { ...read, unit: '人', weight: '20', direction: '正向指标' };
    expect(rows).toEqual([row('a', output), row('new 1', pastedRow), row('new 2', pastedRow)]);
  });

  it('leaves out the heading of the form, and blank rows after it', () => {
    const heading = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性'];
    expect(rowsOf(paste([heading, whole, ['', '', ''], ['']], {}, draft()))).toHaveLength(1);
  });

  it('gives each row of merged cells its levels, a second level only under its first', () => {
    const rows = rowsOf(
      paste(
        [
          ['产出指标', '数量指标', 'a'],
          ['', '', 'b'],
          ['', '质量指标', 'c'],
          ['效益指标', '', 'd'],
          ['', '', 'e'],
        ],
        {},
        draft(),
      ),
    );
    expect(rows.map(({ cells }) => `${cells.level1}/${cells.level2}/${cells.level3}`)).toEqual([
      ...['产出指标/数量指标/a', '产出指标/数量指标/b', '产出指标/质量指标/c', '效益指标//d', '效益指标//e'],
    ]);
  });

  it('is refused with what to do where it does not fit, and nothing of it is pasted', () => {
    const odd = [Array.from({ length: 36 }, (_, n) => String(n))];
    expect(paste(odd)).toMatchObject({
      refused: { zh: expect.stringContaining('有 36 列，从“一级指标”起只放得下 8 列') },
    });
    expect(paste([['1', '2', '3']], { column: 6 })).toMatchObject({
      refused: { en: expect.stringContaining('has 3 columns and only 2 fit from “Weight” on') },
    });
    const long = Array.from({ length: 500 }, () => ['a']);
    expect(paste(long, { row: 1 })).toMatchObject({
      refused: { zh: expect.stringContaining('会有 501 行，最多 500 行') },
    });
    expect(paste([])).toMatchObject({ refused: { zh: expect.stringContaining('没有内容') } });
  });
});
