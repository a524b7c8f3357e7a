import { describe, expect, it } from '@jest/globals';
import { columnMapOf } from '../column-map/column-map.js';
import { inYuan } from './money.js';
import { readTable } from './read-table.js';

const HEADINGS = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重';
const ROW = '307001-某局|甲|30|完成。|产出指标|数量指标|场次|≥|5|次|90';
const TITLE = '部门预算项目绩效目标表（2025年度）';
const read = (...lines: string[]) =>
  readTable(Buffer.from(lines.map((line) => line.replaceAll('|', '\t')).join('\n'))).reading;

describe('where a table says what its money is counted in', () => {
  it.each([
    ['in brackets behind the title', ['2025年部门预算项目绩效目标表（万元）', HEADINGS, ROW]],
    ['alone above the table', [TITLE, '（万元）', HEADINGS, ROW]],
    ['in a note below the table', [TITLE, HEADINGS, ROW, '注：1.本表金额单位为万元。']],
    ['in a row of headings of its own', [TITLE, HEADINGS, '||（万元）||||||||', ROW]],
    [
      'in a cell of the page of a project',
      [
        '项目绩效目标表（2025年度）',
        '项目名称|甲|预算单位|307001-某局',
        '本年预算|30|单位：万元',
        '年度目标|完成。',
        '一级指标|二级指标|三级指标|年度指标值|权重',
        '产出指标|数量指标|场次|≥5次|90',
      ],
    ],
  ])('%s', (_, lines) => {
    const { projects, findings } = read(...lines);
    expect(projects.map(({ budget, currencyUnit }) => inYuan(budget!, currencyUnit))).toEqual(['300000.00']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a budget below zero is asked about', () => {
    const { findings } = read(TITLE, '金额单位：元', HEADINGS, ROW.replace('|30|', '|-500|'));
    expect(findings.find(({ code }) => code === 'budget-negative')).toMatchObject({ severity: 'error', line: 4 });
  });
});

describe('amounts that may have been meant in 万元', () => {
  const small = (...lines: string[]) => {
    const { findings } = read(...lines);
    return findings.flatMap(({ code, severity, line, message }) =>
      code === 'budgets-small' ? [`${severity}@${line} ${/最大的是 ([\d.]+)/.exec(message)?.[1]}`] : [],
    );
  };
  const other = ROW.replace('|甲|30|', '|乙|9999.99|');
  const head = [TITLE, '金额单位：元', HEADINGS];

  it('are asked about where no budget of the table is more than a few thousand', () => {
    expect(small(...head, ROW, other)).toEqual(['error@3 9999.99']);
    expect(small(TITLE, HEADINGS, ROW)).toEqual(['error@2 30']);
    expect(small(TITLE, HEADINGS.replace('预算数', '预算数（元）'), ROW)).toEqual(['error@2 30']);
    // A total in the same column is counted as they are, and says nothing of the unit.
    expect(small(...head, '307-某局部门||30', ROW)).toEqual(['error@3 30']);
  });
  it('are none where one is more, the unit is another, or each amount says its own', () => {
    expect(small(...head, ROW, other.replace('9999.99', '10000'))).toEqual([]);
    expect(small(TITLE, '金额单位：万元', HEADINGS, ROW)).toEqual([]);
    expect(small(TITLE, HEADINGS, ROW.replace('|30|', '|30元|'))).toEqual([]);
    expect(small(...head, ROW.replace('|30|', '|0|'))).toEqual([]);
  });
  it('are asked about table by table', () => {
    const more = ['', TITLE.replace('（', '（续）（'), '金额单位：元', HEADINGS, other];
    expect(small(TITLE, '金额单位：万元', HEADINGS, ROW, ...more)).toEqual(['error@8 9999.99']);
    expect(small(...head, ROW.replace('|30|', '|300000|'), ...more)).toEqual(['error@8 9999.99']);
  });
  it('and a budget of 0 is told', () => {
    const { findings } = read(...head, ROW.replace('|30|', '|0.00|'));
    expect(findings.find(({ code }) => code === 'budget-zero')).toMatchObject({ severity: 'warning', line: 4 });
  });
});

describe('two columns of one field at two times of the year', () => {
  const rows = (budget: string, value: string) => [
    TITLE,
    '金额单位：元',
    HEADINGS.replace('|预算数|', `|${budget}|`).replace('|指标值|', `|${value}|`),
  ];

  it.each([
    { budget: '年初预算数|调整后预算数', value: '指标值', map: 'budget=3', read: ['300000.00', '5'] },
    { budget: '预算数|调整后预算数（元）', value: '指标值', map: 'budget=4', read: ['450000.00', '5'] },
    { budget: '年初预算数', value: '年初目标值|调整后目标值', map: 'value=10', read: ['300000.00', '7'] },
    { budget: '预算数', value: '指标值|调整后指标值', map: 'value=10', read: ['300000.00', '7'] },
  ] as const)(
    'are asked about, and told apart by a person ($budget, $value)',
    ({ budget, value, map, read: [amount, number] }) => {
      const two = (heading: string, cells: string) => (heading.includes('|') ? cells : cells.replace(/\|.*/, ''));
      const cells = ROW.replace('|30|', `|${two(budget, '300000|450000')}|`).replace('|5|', `|${two(value, '5|7')}|`);
      const lines = [...rows(budget, value), cells];
      const field = budget.includes('|') ? '预算数' : '指标值';
      const asked = read(...lines).findings.filter(({ severity }) => severity === 'error');
      expect(asked).toEqual([expect.objectContaining({ code: 'column-doubled', line: 3 })]);
      expect(asked[0]?.message).toContain(`几栏都像是“${field}”`);
      const bytes = Buffer.from(lines.map((line) => line.replaceAll('|', '\t')).join('\n'));
      const { projects, findings } = readTable(bytes, { map: columnMapOf(map) }).reading;
      expect(projects.map(({ budget: sum, indicators: [row] }) => [sum, row?.value])).toEqual([[amount, number]]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it.each(['目标', '计划值', '年度值', '值', '绩效目标', '当年目标'])(
    '%s behind the indicator is its value, and told',
    (heading) => {
      const lines = rows('预算数', heading).map((line) => line.replace('|年度目标|', '|总体目标|'));
      const { projects, findings } = read(...lines, ROW.replace('|30|', '|300000|'));
      expect(projects.map(({ annualGoal, indicators: [row] }) => [annualGoal, row?.value])).toEqual([['完成。', '5']]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.filter(({ code }) => code === 'column-guessed')).toMatchObject([{ line: 3 }]);
    },
  );

  it.each(['全年指标值', '年度指标值', '调整后目标值', '目标值'])('%s alone is the value', (heading) => {
    const { projects, findings } = read(...rows('年初预算数', heading), ROW.replace('|30|', '|300000|'));
    expect(projects.map(({ budget, indicators: [row] }) => [budget, row?.value])).toEqual([['300000.00', '5']]);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual([
      'department-missing',
    ]);
  });
});

describe('values that are odd without being wrong', () => {
  const codesFor = (...[name, value, unit]: string[]) =>
    read(
      TITLE,
      '金额单位：元',
      HEADINGS,
      `307001-某局|甲|300000|完成。|产出指标|质量指标|${name}|≥|${value}|${unit}|90`,
    ).findings.flatMap(({ code, line }) => (line === 4 ? [code] : []));

  it('a rate of at most 1 without a unit may be a fraction', () => {
    expect(codesFor('群众满意度', '0.95', '')).toEqual(['rate-without-unit']);
    expect(codesFor('群众满意度', '95', '')).toEqual([]);
    expect(codesFor('单位成本', '0.95', '')).toEqual([]);
  });

  it('a number that a target writes otherwise is told how', () => {
    for (const value of ['１２', '2 000', '1,200']) expect(codesFor('场次', value, '次')).toEqual(['value-thousands']);
    expect(codesFor('场次', '1200.50', '次')).toEqual([]);
  });
});
