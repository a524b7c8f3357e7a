import { describe, expect, it } from '@jest/globals';
import { movesOf } from './propose-moves.js';
import { readTable } from './read-table.js';

const FRONT = [
  '部门预算项目绩效目标表（2025年度）',
  '金额单位：万元',
  '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性',
];
const row = (head: string, weight = '90', name = '场次') => `${head}|产出指标|数量指标|${name}|≥|5|次|${weight}|`;
const REST = '|||';
/** The lines of a table after its title, currency and headings; the first of them is line 4. */
const read = (...lines: string[]) =>
  readTable(Buffer.from([...FRONT, ...lines].map((line) => line.replaceAll('|', '\t')).join('\n')));
const projectsOf = (...lines: string[]) =>
  read(...lines).reading.projects.map(({ unit, name, budget }) => [unit, name, budget]);
const codesOf = (...lines: string[]) =>
  read(...lines).reading.findings.flatMap(({ code, line, severity }) =>
    severity === 'note' ? [] : [`${code}@${String(line)}`],
  );

describe('units', () => {
  it('hold from the row that names them until the next one', () => {
    const lines = [
      '307-某部门||6.00|',
      row('307001-某县教育局|甲|1|目标。'),
      row('|乙|2|目标。'),
      row('307002-某县体育中心|丙|3|目标。'),
    ];
    expect(projectsOf(...lines)).toEqual([
      ['307001', '甲', '1.00'],
      ['307001', '乙', '2.00'],
      ['307002', '丙', '3.00'],
    ]);
    expect(read(...lines).reading.units).toEqual([
      { code: '307001', name: '某县教育局' },
      { code: '307002', name: '某县体育中心' },
    ]);
    expect(codesOf(...lines)).toEqual([]);
  });

  it('may stand on a line of their own, with a total that is checked', () => {
    const lines = ['307-某部门||3.00|', '307001-某局||2.00|', row('|甲|1|目标。'), '307002-某站', row('|乙|2|目标。')];
    expect(projectsOf(...lines).map(([unit]) => unit)).toEqual(['307001', '307002']);
    expect(codesOf(...lines)).toEqual(['unit-budget-mismatch@5']);
  });

  it('are known by a short name where one unit fits it', () => {
    const lines = [
      row('307001-井研县人力资源和社会保障局|甲|1|目标。'),
      row('307002-井研县就业服务中心|乙|2|目标。'),
      row('县人社局|丙|3|目标。'),
      row('就业中心|丁|4|目标。'),
      row('县医保局|戊|5|目标。'),
    ];
    expect(projectsOf(...lines).map(([unit]) => unit)).toEqual(['307001', '307002', '307001', '307002', null]);
    expect(codesOf(...lines)).toEqual(['department-missing@null', 'unit-unknown@8']);
  });

  it('with a code in the middle of a project belong to it; two in one project are asked about', () => {
    const mid = [
      row('机关本级|甲|1|目标。', '40'),
      row(`307001-某县某局|||`, '50', '人数'),
      row('307002-某站|乙|2|目标。'),
    ];
    expect(projectsOf(...mid).map(([unit]) => unit)).toEqual(['307001', '307002']);
    const both = [row('307001-某局|甲|1|目标。', '40'), row('307002-某站|||', '50', '人数'), row('|乙|2|目标。')];
    expect(projectsOf(...both).map(([unit]) => unit)).toEqual(['307002', '307002']);
    expect(codesOf(...both)).toContain('unit-conflict@5');
  });

  it('are not made of a department row that lost its code', () => {
    expect(projectsOf('县某局部门||1.00|', row('307001-某局|甲|1|目标。'))).toHaveLength(1);
    expect(codesOf('县某局部门||1.00|', row('307001-某局|甲|1|目标。'))).toEqual(['department-missing@null']);
  });

  it('may be the department itself, and must be under it otherwise', () => {
    expect(projectsOf('307-某局||1.00|', row('307-某局|甲|1|目标。'))).toEqual([['307', '甲', '1.00']]);
    expect(codesOf('307-某局||1.00|', row('308001-某站|甲|1|目标。'))).toEqual(['unit-outside-department@5']);
  });
});

describe('projects', () => {
  it('are added up and compared with the department', () => {
    expect(codesOf('307-某部门||4.00|', row('307001-某局|甲|1.5|目标。'), row('|乙|2|目标。'))).toEqual([
      'budget-sum-mismatch@null',
    ]);
    expect(read(row('307001-某局|甲|1,234.5678|目标。')).reading.projects[0]?.budget).toBe('1234.5678');
    expect(codesOf(row('307001-某局|甲|1,234.5678|目标。'))).not.toContain('budget-rounded@4');
    expect(read(row('307001-某局|甲|0.1234567|目标。')).reading.projects[0]?.budget).toBe('0.123457');
    expect(codesOf(row('307001-某局|甲|0.1234567|目标。'))).toContain('budget-rounded@4');
  });

  it('keep their code apart from their name', () => {
    const codes = ['51112424Y000000000123', '51112424T000000000456'];
    const { reading, projectCodes } = read(
      row(`307001-某局|${codes[0]!}|甲|1|目标。`).replace('||', '|'),
      row(`|${codes[1]!}-乙|2|目标。`),
      row('|丙|3|目标。'),
    );
    expect(reading.projects.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(projectCodes).toEqual([...codes, null]);
  });

  it('without indicators are read and named', () => {
    expect(projectsOf('307001-某局|甲|1.00|目标。', row('|乙|2|目标。'))).toEqual([
      ['307001', '甲', '1.00'],
      ['307001', '乙', '2.00'],
    ]);
    expect(codesOf('307001-某局|甲|1.00|目标。', row('|乙|2|目标。'))).toContain('no-indicators@4');
  });

  it('whose head is printed again, after a break or on every row, are one project', () => {
    const head = '307001-某局|甲|1|目标。';
    const { reading } = read(row(head, '40'), '', ...FRONT, row(head, '50', '人数'), row('|乙|2|目标。'));
    expect(reading.projects.map(({ name, weightTotal }) => [name, weightTotal])).toEqual([
      ['甲', '90'],
      ['乙', '90'],
    ]);
  });

  it('of one name in a unit are a finding; in two units they are not', () => {
    expect(codesOf(row('307001-某局|甲|1|目标。'), row('|乙|2|目标。'), row('|甲|1|目标。'))).toContain(
      'duplicate-project@6',
    );
    expect(codesOf(row('307001-某局|甲|1|目标。'), row('307002-某站|甲|1|目标。'))).toEqual([
      'department-missing@null',
    ]);
  });

  it('lack what their head lacks, and what cannot be told is asked', () => {
    expect(codesOf(row('307001-某局|甲||目标。'))).toContain('budget-missing@4');
    expect(codesOf(row('307001-某局|甲|1|'))).toContain('goal-missing@4');
    expect(codesOf(row('307001-某局|甲|1|---'))).toContain('goal-missing@4');
    expect(codesOf(row('307001-某局||1|目标。'))).toContain('name-missing@4');
    expect(codesOf(row('307001-某局|甲|1|目标。', '40'), row('|说明||', '50', '人数'))).toContain('text-not-placed@5');
    expect(projectsOf(row('307001-某局|甲|1|目标。'), row('|乙||', '90'))[1]).toEqual(['307001', '乙', null]);
    expect(codesOf(row('307001-某局|甲|1|目标。'), '以上项目已经局党组会议审定')).toContain('line-not-understood@5');
  });

  it('are not disturbed by page numbers, notes, totals and signatures', () => {
    const plain = [row('307001-某局|甲|1|目标。', '40'), row(REST, '50', '人数')];
    const noisy = [
      plain[0]!,
      '第 1 页 共 2 页',
      '- 2 -',
      '3',
      plain[1]!,
      '合计||1.00',
      '备注：以上为年初预算。',
      '填表人：|张三',
    ];
    expect(codesOf(...noisy)).toEqual(codesOf(...plain));
    expect(read(...noisy).reading.projects).toMatchObject([{ weightTotal: '90', annualGoal: '目标。' }]);
    expect(read(...noisy).otherLines.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 11]);
  });

  it('show odd rows: doubled, without weight, placeholders, words for numbers', () => {
    const odd = (value: string, weight = '90') =>
      codesOf(`307001-某局|甲|1|目标。|产出指标|数量指标|场次|≥|${value}|次|${weight}|`).filter((code) =>
        code.endsWith('@4'),
      );
    expect(odd('**')).toEqual(['value-placeholder@4']);
    expect(odd('若干')).toEqual(['value-not-number@4']);
    expect(odd('5', '0')).toEqual(['weight-not-positive@4', 'weights-not-total@4']);
    expect(codesOf(row('307001-某局|甲|1|目标。', '45'), row(REST, '45'))).toContain('duplicate-row@5');
  });
});

describe('rows on the wrong side of a boundary', () => {
  const proposalsOf = (...lines: string[]) =>
    movesOf(read(...lines).reading.proposals).map(({ line, from, to }) => ({ line, from, to }));
  const first = row('307001-某局|甲|1|目标。', '70', '一');
  const second = row('|乙|2|目标。', '20', '二');

  it('are proposed whichever side they stand on', () => {
    expect(proposalsOf(first, row(REST, '40'), row('|乙|2|目标。', '50', '二'))).toEqual([]);
    expect(proposalsOf(first, row(REST, '20'), row(REST, '22.5', '人数'), row('|乙|2|目标。', '67.5', '二'))).toEqual([
      { line: 6, from: 0, to: 1 },
    ]);
    expect(proposalsOf(first, second, row(REST, '90', '人数'))).toEqual([{ line: 5, from: 1, to: 0 }]);
  });

  it('are not proposed where they may come from either side', () => {
    const lines = [
      row('307001-某局|甲|1|目标。', '90', '一'),
      row(REST, '20', '二'),
      row('|乙|2|目标。', '70', '三'),
      row('|丙|3|目标。', '20', '四'),
      row(REST, '90', '五'),
    ];
    expect(proposalsOf(...lines)).toEqual([]);
    expect(codesOf(...lines).filter((code) => code.startsWith('move-'))).toEqual([
      'move-ambiguous@5',
      'move-ambiguous@7',
    ]);
  });

  it('follow the configured total', () => {
    const lines = [
      ...FRONT,
      row('307001-某局|甲|1|目标。', '100'),
      row(REST, '20', '二'),
      row('|乙|2|目标。', '80', '三'),
    ];
    const bytes = Buffer.from(lines.map((line) => line.replaceAll('|', '\t')).join('\n'));
    expect(readTable(bytes, { weightTotal: '100' }).reading.proposals.map(({ line }) => line)).toEqual([5]);
    expect(readTable(bytes).reading.proposals).toEqual([]);
  });
});
