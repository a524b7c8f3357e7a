import { describe, expect, it } from '@jest/globals';
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
