import { describe, expect, it } from '@jest/globals';
import { readRow } from './read-row.js';

const cellsOf = (printed: string) =>
  printed.split('|').flatMap((text, column) => (text === '' ? [] : [{ text, column }]));

const read = (printed: string) => {
  const row = readRow(cellsOf(printed));
  if (!row) return null;
  const { level1, level2, level3, operator, value, unit, weight, direction } = row.indicator;
  return {
    row: [level1, level2, level3, operator, value, unit, weight, direction].map((text) => text ?? '·').join('|'),
    codes: row.remarks.map(([code]) => code),
    head: row.head.map(({ text }) => text),
  };
};

describe('a row of indicators', () => {
  it.each<[what: string, printed: string, row: string, codes: string[]]>([
    [
      'cells in order',
      '||||产出指标|数量指标|培训|≥|5|次|10|正向指标',
      '产出指标|数量指标|培训|≥|5|次|10|正向指标',
      [],
    ],
    ['cells moved right', '产出指标||数量指标|||培训|≥||5|次||10', '产出指标|数量指标|培训|≥|5|次|10|·', []],
    [
      'a thirteenth cell',
      '||||产出指标|数量指标|培训|定性|||好|10||正向指标',
      '产出指标|数量指标|培训|定性|好|·|10|正向指标',
      [],
    ],
    [
      'no level 3',
      '满意度指标|服务对象满意度|≥|90|%|10',
      '满意度指标|服务对象满意度指标|·|≥|90|%|10|·',
      ['level2-completed', 'level3-missing'],
    ],
    ['no level 2', '产出指标|培训次数达标|≥|5|次|10', '产出指标|·|培训次数达标|≥|5|次|10|·', ['level2-missing']],
    ['no level 1', '数量指标|培训|≥|5|次|10', '·|数量指标|培训|≥|5|次|10|·', ['level1-missing']],
    [
      'level 1 cut off',
      '满意度指|服务对象满意度指标|群众|≥|90|%|10',
      '满意度指标|服务对象满意度指标|群众|≥|90|%|10|·',
      ['level1-completed'],
    ],
    [
      'level 2 that two words fit',
      '效益指标|可持续|制度|定性|好|10',
      '效益指标|可持续|制度|定性|好|·|10|·',
      ['level2-unusual'],
    ],
    [
      'a level 2 of their own',
      '效益指标|环境改善|植树|≥|5|棵|10',
      '效益指标|环境改善|植树|≥|5|棵|10|·',
      ['level2-unusual'],
    ],
    [
      'level 2 under another level 1',
      '效益指标|数量指标|培训|=|5|次|10',
      '效益指标|数量指标|培训|=|5|次|10|·',
      ['level2-unusual'],
    ],
    ['the cost of 2015 under 产出', '产出指标|成本指标|支出|≤|5|万元|10', '产出指标|成本指标|支出|≤|5|万元|10|·', []],
    [
      'level 3 in parts',
      '产出指标|数量指标|培训|场次|≥|5|次|10',
      '产出指标|数量指标|培训场次|≥|5|次|10|·',
      ['level3-joined'],
    ],
    ['no unit of measure', '产出指标|数量指标|培训|=|0|10|反向指标', '产出指标|数量指标|培训|=|0|·|10|反向指标', []],
    ['no weight', '产出指标|数量指标|培训|≥|5|次', '产出指标|数量指标|培训|≥|5|次|·|·', []],
    ['one number after a comparison', '产出指标|数量指标|培训|≥|5', '产出指标|数量指标|培训|≥|5|·|·|·', []],
    ['one number after 定性', '产出指标|质量指标|培训|定性|5', '产出指标|质量指标|培训|定性|·|·|5|·', []],
    ['no value', '产出指标|数量指标|培训|≥|次|10', '产出指标|数量指标|培训|≥|·|次|10|·', []],
    ['no operator', '产出指标|数量指标|培训|5|次|10', '产出指标|数量指标|培训|·|5|次|10|·', ['operator-missing']],
    [
      'operator, value and measure in one cell',
      '产出指标|质量指标|合格率|≥95.5%|10',
      '产出指标|质量指标|合格率|≥|95.5|%|10|·',
      ['cells-joined'],
    ],
    [
      'something left over',
      '产出指标|数量指标|培训|≥|5|次|见附件|10',
      '产出指标|数量指标|培训|≥|5|次|10|·',
      ['cells-left-over'],
    ],
    [
      'a direction cut off',
      '产出指标|数量指标|培训|≥|5|次|10|反向',
      '产出指标|数量指标|培训|≥|5|次|10|反向指标',
      ['direction-completed'],
    ],
    [
      'weights and full-width figures',
      '产出指标|数量指标|培训|≥|1,200|次|２２．５０',
      '产出指标|数量指标|培训|≥|1,200|次|22.5|·',
      [],
    ],
    ['a negative value', '效益指标|经济效益指标|增幅|≥|-5|%|10', '效益指标|经济效益指标|增幅|≥|-5|%|10|·', []],
    [
      'formula code',
      '产出指标|质量指标|率 $\\times 100\\%$|=|100|\\%|10',
      '产出指标|质量指标|率 ×100%|=|100|%|10|·',
      ['latex-cleaned', 'latex-cleaned'],
    ],
    ['a wrapped cell', '产出指标|数量指标|培训\n  场次|≥|5|次|10', '产出指标|数量指标|培训场次|≥|5|次|10|·', []],
  ])('%s', (_, printed, row, codes) => {
    expect(read(printed)).toMatchObject({ row, codes });
  });

  it.each([
    ['≥', '≧ ⩾ >= => ＞＝ \\geq \\geqslant $\\ge$ &ge; 大于等于 大于或等于 不低于 不少于 不小于'],
    ['≤', '≦ ⩽ <= =< \\leq $\\leq$ {\\le} &le; 小于等于 不高于 不超过 不大于 不多于'],
    ['=', '＝ ═ == 等于'],
    ['>', '＞ \\gt 大于 超过'],
    ['<', '＜ \\lt 小于 低于'],
  ])('writes every form of %s as that one sign and says so', (operator, forms) => {
    for (const form of forms.split(' '))
      expect({ form, ...read(`产出指标|数量指标|培训|${form}|5|次|10`) }).toMatchObject({
        form,
        row: `产出指标|数量指标|培训|${operator}|5|次|10|·`,
        codes: ['operator-normalised'],
      });
  });

  it('hands on what stands before level 1', () => {
    expect(read('307001-某局||项目甲|1.00|目标。|产出指标|数量指标|培训|≥|5|次|10')?.head).toEqual([
      '307001-某局',
      '项目甲',
      '1.00',
      '目标。',
    ]);
  });

  it('is none without level 1 and operator', () => {
    expect(read('307-县人社局部门||1,571,807.78')).toBeNull();
  });
});
