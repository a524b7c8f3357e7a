import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { inYuan } from './money.js';
import { readTable } from './read-table.js';
import { type TableReading } from './table-reading.js';

const FOLDER = 'test/fixtures/tables/cases';
const files = readdirSync(FOLDER);
const bytesOf = (number: string) => readFileSync(`${FOLDER}/${files.find((file) => file.startsWith(number))!}`);
const read = (number: string) => readTable(bytesOf(number)).reading;
const textOf = (number: string) => bytesOf(number).toString('utf8');

const rowsOf = ({ projects }: TableReading) => projects.flatMap(({ indicators }) => indicators);
const rowAt = (reading: TableReading, line: number) => rowsOf(reading).find((row) => row.line === line);
const said = ({ findings }: TableReading, severity: string) =>
  findings.flatMap((each) => (each.severity === severity ? [`${each.code}@${String(each.line)}`] : []));
const yuan = ({ projects }: TableReading) =>
  projects.map(({ budget, currencyUnit }) => (budget === null ? null : inYuan(budget, currencyUnit)));
const refused = (bytes: Uint8Array): DomainError => {
  try {
    readTable(bytes);
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('it was read');
};

/** The three rows that most of the cases hold. */
const THREE = [
  ['产出指标', '数量指标', '培训场次', '≥', '24', '场', '50', '正向指标'],
  ['效益指标', '社会效益指标', '受训人次', '≥', '1500', '人次', '30', '正向指标'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥', '90', '%', '10', '正向指标'],
];
const cellsOf = (reading: TableReading) =>
  rowsOf(reading).map((row) => [
    ...[row.level1, row.level2, row.level3, row.operator, row.value, row.unit, row.weight, row.direction],
  ]);
const SCHOOL = { name: '技能培训补助', unit: '628001', annualGoal: '办班24期，培训1500人次。', weightTotal: '90' };

describe('what offices hand in', () => {
  it('01: a number column before the budget is what its heading says', () => {
    const reading = read('01');
    expect(reading.projects).toMatchObject([{ ...SCHOOL, budget: '86000.00' }]);
    expect(cellsOf(reading)).toEqual(THREE);
    expect(reading.mappings[0]!.columns[2]).toMatchObject({ heading: '项目编号', field: 'projectCode' });
    for (const heading of ['序号', '上年预算数']) {
      const other = readTable(Buffer.from(textOf('01').replace('项目编号', heading))).reading;
      expect(other.projects).toMatchObject([{ ...SCHOOL, budget: '86000.00' }]);
      expect(said(other, 'note')).toContain('columns-not-taken-in@3');
    }
  });

  it('02: year and unit are each table’s own; one of another year is asked about and left out', () => {
    const reading = read('02');
    expect([reading.fiscalYear, reading.currencyUnit]).toEqual([2025, '元']);
    expect(reading.projects).toMatchObject([{ ...SCHOOL, budget: '86000.00' }]);
    expect(said(reading, 'error')).toEqual(['other-fiscal-year@9']);
    const { projects, mappings } = readTable(Buffer.from(textOf('02').replace('2026', '2025'))).reading;
    expect(projects.map(({ budget, currencyUnit }) => [budget, currencyUnit])).toEqual([
      ['86000.00', '元'],
      ['8.60', '万元'],
    ]);
    expect(mappings.map(({ line, currencyUnit }) => [line, currencyUnit])).toEqual([
      [4, '元'],
      [11, '万元'],
    ]);
  });

  it('03: an amount with a unit of its own is that amount, and asked about where the table says another', () => {
    const reading = read('03');
    expect(yuan(reading)).toEqual(['86000.00']);
    const [error] = reading.findings.filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code: 'money-unit-differs', line: 4, project: 0, proposal: 'set-budget-4' });
    expect(reading.proposals).toMatchObject([{ id: 'set-budget-4', field: 'budget', from: '8.6万元', to: '86000.00' }]);
    for (const [unit, heading, cell] of [
      ['金额单位：元', '预算数', '8.6万'],
      ['金额单位：万元', '预算数', '8.6万元'],
      ['金额单位：人民币万元', '预算数', '8.6'],
      ['单位：千元', '预算数', '86'],
      ['', '预算数（万元）', '8.6'],
      ['', '预算数', '8.6万元'],
    ]) {
      const text = textOf('03').replace('金额单位：元', unit!).replace('预算数', heading!).replace('8.6万元', cell!);
      expect([cell, yuan(readTable(Buffer.from(text)).reading)]).toEqual([cell, ['86000.00']]);
    }
  });

  it('04: a number column after the weight is no weight', () => {
    const reading = read('04');
    expect(rowsOf(reading).map(({ weight, unit }) => [weight, unit])).toEqual([
      ['50', null],
      ['30', null],
      ['10', null],
    ]);
    expect(reading.projects[0]!.weightTotal).toBe('90');
    expect(reading.findings.find(({ code }) => code === 'columns-not-taken-in')?.message).toContain('上年完成值');
  });

  it('05: a percentage kept as a fraction is asked about, with the number it would be', () => {
    const reading = read('05');
    expect(rowAt(reading, 6)).toMatchObject({ value: '0.9', unit: '%' });
    expect(said(reading, 'error')).toEqual(['percent-as-fraction@6']);
    expect(reading.proposals).toMatchObject([{ line: 6, field: 'value', from: '0.9', to: '90' }]);
    expect(said(readTable(Buffer.from(textOf('05').replace('≥\t0.9', '=\t1'))).reading, 'error')).toEqual([
      'percent-as-fraction@6',
    ]);
    expect(said(readTable(Buffer.from(textOf('05').replace('≥\t0.9', '≤\t0.9'))).reading, 'warning')).toContain(
      'percent-small@6',
    );
  });

  it('06: a date, a range or a remark behind a sign is never a unit of measure', () => {
    const reading = read('06');
    expect(rowAt(reading, 4)).toMatchObject({ operator: null, value: '≤10月20日', unit: null, weight: '30' });
    expect(rowAt(reading, 5)).toMatchObject({ operator: null, value: '≥95%，≤100%', unit: null, weight: '20' });
    expect(said(reading, 'error')).toEqual(['date-behind-sign@4', 'range-behind-sign@5']);
    expect(reading.proposals).toMatchObject([{ line: 4, field: 'operator', to: '定性' }]);
    const remarked = readTable(Buffer.from(textOf('06').replace('≥95%，≤100%', '≥90%（问卷不少于200份）'))).reading;
    expect(said(remarked, 'error')).toContain('remark-behind-value@5');
  });

  it('07: a column between the name and the sign is what its heading says', () => {
    const reading = read('07');
    expect(cellsOf(reading)).toEqual(THREE);
    expect(reading.mappings[0]!.columns.slice(7, 9)).toMatchObject([{ field: 'direction' }, { field: 'note' }]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('08: merged level cells are carried down, and that is said', () => {
    const reading = read('08');
    expect(reading.projects).toHaveLength(1);
    expect(rowsOf(reading)).toHaveLength(5);
    expect(rowAt(reading, 5)).toMatchObject({ level1: '产出指标', level2: '成本指标', level3: '每期补助' });
    expect(rowAt(reading, 7)).toMatchObject({
      ...{ level1: '效益指标', level2: '可持续影响指标', level3: '师资队伍' },
      ...{ operator: null, value: '长期稳定', weight: '10' },
    });
    expect(said(reading, 'error')).toEqual(['operator-missing@7']);
    expect(said(reading, 'note')).toContain('levels-carried@5');
    expect(reading.proposals).toMatchObject([{ line: 7, field: 'operator', to: '定性' }]);
  });

  it.each(['09', '16'])(
    '%s: level words with points or without 指标 are level words, and no part of the goal',
    (number) => {
      const reading = read(number);
      const levels = rowsOf(reading).map(({ level1 }) => level1);
      expect(new Set(levels)).toEqual(new Set(['产出指标', '效益指标', '满意度指标']));
      expect(reading.projects[0]!.annualGoal).toBe(number === '09' ? '办班24期，培训1500人次' : '完成年度任务。');
      expect([said(reading, 'error'), said(reading, 'note')]).toEqual([
        [],
        expect.arrayContaining([number === '09' ? 'level1-with-points@4' : 'level1-with-points@5']),
      ]);
      const wrong = readTable(Buffer.from(textOf(number).replaceAll('50分', '40分'))).reading;
      expect(said(wrong, 'warning').filter((each) => each.startsWith('level-points-differ'))).toHaveLength(1);
    },
  );

  it('10: a page of one project is read by its labels', () => {
    const reading = read('10');
    expect(reading.form.id).toBe('project-target-card');
    expect([reading.fiscalYear, yuan(reading)]).toEqual([2025, ['86000.00']]);
    expect(reading.projects).toMatchObject([SCHOOL]);
    expect(rowsOf(reading).map(({ weight }) => weight)).toEqual(['50', '20', '10', '10']);
    expect(rowAt(reading, 13)).toMatchObject({ level1: '效益指标', operator: null, value: '长期稳定' });
    expect(said(reading, 'error')).toEqual(['operator-missing@13']);
    const differing = readTable(Buffer.from(textOf('10').replace('其他资金\t0', '其他资金\t1'))).reading;
    expect(said(differing, 'warning')).toContain('funds-differ@4');
  });

  it('11: a self-assessment is refused by its name, with what to do', () => {
    const { code, message } = refused(bytesOf('11'));
    expect(code).toBe('other-form');
    expect(message).toContain('绩效自评表');
    const untitled = textOf('11').replace('项目支出绩效目标自评表', '项目支出绩效目标表');
    expect(refused(Buffer.from(untitled)).message).toContain('自评');
  });

  it('12: cells divided by bars, the merged ones left out, are read by what they hold', () => {
    const reading = read('12');
    expect(reading.projects).toMatchObject([{ ...SCHOOL, budget: '86000.00' }]);
    expect(cellsOf(reading)).toEqual(THREE);
  });

  it('13: a total and a budget with the same unit agree', () => {
    const reading = read('13');
    expect([reading.department?.budget, yuan(reading)]).toEqual(['250000.00', ['250000.00']]);
    expect(said(reading, 'error')).toEqual(['money-unit-differs@5']);
  });

  it('14: an amount in 万元 is exact to the 分', () => {
    const reading = read('14');
    expect(yuan(reading)).toEqual(['1535184.00']);
    expect(reading.findings.filter(({ code }) => /rounded|mismatch/.test(code))).toEqual([]);
  });

  it('15: a page with its unit of measure before the sign is read by its headings', () => {
    const reading = read('15');
    expect(reading.projects).toMatchObject([
      { name: '某村公路绿化', unit: null, annualGoal: '完成村道两侧绿化并发放果苗。' },
    ]);
    expect(yuan(reading)).toEqual(['1535184.00']);
    expect(rowsOf(reading)).toMatchObject([
      { level1: '产出指标', level3: '绿化里程', operator: '=', value: '3500', unit: '米', weight: null },
      { level1: '产出指标', level3: '发放果苗', value: '15000', unit: '株' },
      { level1: '产出指标', level2: '质量指标', level3: '成活比例', operator: '≥', value: '85', unit: '%' },
    ]);
    expect(said(reading, 'error')).toEqual(
      expect.arrayContaining(['unit-unknown@3', 'weights-not-total@3', 'weight-missing@10']),
    );
  });

  it('17: a title with two years is asked about', () => {
    const reading = read('17');
    const [error] = reading.findings.filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code: 'fiscal-years-differ', line: 1 });
    expect(error!.message).toMatch(/2022.*2023/);
    for (const title of ['2022—2023年度部门预算项目绩效目标表', '2022年部门预算项目绩效目标表\n（2023年度）']) {
      const text = textOf('17').replace('2022年部门预算项目绩效目标表（2023年度）', title);
      expect(readTable(Buffer.from(text)).reading.findings.map(({ code }) => code)).toContain('fiscal-years-differ');
    }
  });

  it('18: a number under the goal is the goal', () => {
    const reading = read('18');
    expect(reading.projects).toMatchObject([{ budget: null, annualGoal: '43.2' }]);
    expect(said(reading, 'error')).toEqual(['budget-sum-mismatch@null', 'budget-missing@5']);
  });

  it('19: a placeholder of the template in a name is asked about', () => {
    const reading = read('19');
    expect(said(reading, 'error')).toEqual(['name-placeholder@7', 'value-not-number@8', 'name-placeholder@9']);
    expect(reading.proposals.map((each) => 'to' in each && each.to)).toEqual(['成活率', '总投入']);
    expect(reading.projects[0]).toMatchObject({ budget: '6070.00', currencyUnit: '万元' });
  });

  it.each(files)('%s is read the same twice', (file) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    const once = () => {
      try {
        return readTable(bytes);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(once()).toEqual(once());
  });
});
