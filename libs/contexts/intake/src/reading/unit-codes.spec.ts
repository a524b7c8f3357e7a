import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table.js';
import { codedUnitIn } from './unit-code-in.js';

const TITLE = '部门预算项目绩效目标表（2025年度）';
const REST = '项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重';
const ROW = '甲|30|完成。|产出指标|数量指标|场次|≥|5|次|90';
const read = (...lines: string[]) =>
  readTable(Buffer.from(lines.map((line) => line.replaceAll('|', '\t')).join('\n'))).reading;
const unitsOf = (...lines: string[]) => read(TITLE, ...lines).projects.map(({ unit }) => unit);
const withColumn = (...units: string[]) => [`单位名称|${REST}`, ...units.map((unit) => `${unit}|${ROW}`)];

describe('the code of a unit', () => {
  it.each(['307001-某局', '[307001]某局', '某局（307001）', '307001 某局', '307001某局', '某局-307001', '307001'])(
    'is known in its column as %s',
    (unit) => expect(unitsOf('金额单位：元', ...withColumn(unit))).toEqual(['307001']),
  );

  it.each(['120急救中心', '某局2025', '某站（12345）'])('is not taken from %s', (unit) => {
    expect(unitsOf('金额单位：元', ...withColumn(unit))).toEqual([null]);
  });

  // Within the length of the text, not its square: this ends at once, or not within the test's limit.
  it.each(['_', '-'])('is looked for once in a long row of %s', (separator) => {
    const row = separator.repeat(300_000);
    expect([codedUnitIn(row), codedUnitIn(`某局${row}`)]).toEqual([null, null]);
    expect(codedUnitIn(`某局${row}307001`)).toEqual({ code: '307001', name: '某局' });
  });

  it.each([
    '单位：307001-某局||金额单位：元',
    '填报单位（盖章）：某局（307001）|金额单位：元',
    '单位代码：307001',
    '编制单位|307001-某局',
    '预算单位：307001 某局        单位：元',
  ])('is known above the table as %s, for every project', (front) => {
    expect(unitsOf(front, REST, ROW, ROW.replace('甲', '乙'))).toEqual(['307001', '307001']);
  });

  it('above the table holds for projects that print its name, and for no other unit', () => {
    const reading = read(TITLE, '填报单位：307001-某县教育局', ...withColumn('县教育局', '县体育中心'));
    expect(reading.projects.map(({ unit }) => unit)).toEqual(['307001', null]);
    expect(reading.units).toEqual([{ code: '307001', name: '某县教育局' }]);
    expect(reading.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unit-short-name', 'unit-unknown']),
    );
  });

  it('above the next table holds for that one', () => {
    const front = (code: string) => [`填报单位：${code}-某局`, REST];
    expect(unitsOf(...front('307001'), ROW, TITLE, ...front('307002'), ROW)).toEqual(['307001', '307002']);
  });
});

it('a label of a project’s page begins no other table', () => {
  const page = (name: string, unit: string) => [
    '项目绩效目标表（2025年度）',
    `项目名称|${name}`,
    `预算单位|${unit}`,
    '本年预算|30|单位：万元',
    '年度目标|完成。',
    '一级指标|二级指标|三级指标|年度指标值|权重',
    '产出指标|数量指标|场次|≥5次|90',
  ];
  const { projects } = read(...page('甲', '307001-某局'), ...page('乙', '某站（307002）'));
  expect(projects.map(({ name, unit }) => [name, unit])).toEqual([
    ['甲', '307001'],
    ['乙', '307002'],
  ]);
});
