import { describe, expect, it } from '@jest/globals';
import { carry } from '../carriers/carry.js';
import { chineseAmount } from './chinese-amount.js';
import { inYuan } from './money.js';
import { readCarrier, type ReadOptions } from './read-table.js';
import { type TableReading } from './table-reading.js';
import { applyProposals } from './apply-proposals.js';

const TITLE = '部门预算项目绩效目标表（2025年度）';
const MONEY = '金额单位：元';
const HEADINGS = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重';
const ROWS = [
  '415001-青崖县文化馆|送戏下乡|300000|演出30场。|产出指标|数量指标|演出场次|≥|30|场|60',
  '||||效益指标|社会效益指标|观看人次|≥|9000|人次|20',
  '||||满意度指标|服务对象满意度指标|观众满意度|≥|90|%|10',
];

const read = (lines: readonly string[], { sheet, ...options }: ReadOptions & { sheet?: string } = {}): TableReading => {
  const carrier = carry(Buffer.from(lines.join('\n').replaceAll('|', '\t')));
  const grids = carrier.grids.map((grid) => (sheet === undefined ? grid : { ...grid, sheet }));
  return readCarrier({ ...carrier, grids }, options).reading;
};
const errors = ({ findings }: TableReading) =>
  findings.flatMap(({ code, line, severity, proposal }) =>
    severity === 'error' ? [`${code}@${String(line)} ${proposal ?? ''}`] : [],
  );
const yuan = ({ projects }: TableReading) =>
  projects.map(({ budget, currencyUnit }) => (budget === null ? null : inYuan(budget, currencyUnit)));
const accepted = (reading: TableReading) =>
  applyProposals(
    reading,
    reading.proposals.map(({ id }) => id),
  );

describe('an amount in words', () => {
  it.each([
    ['三十万元', '300000'],
    ['伍万元', '50000'],
    ['人民币叁拾万元整', '300000'],
    ['一百二十三万四千五百元', '1234500'],
    ['壹拾贰万叁仟肆佰伍拾陆元柒角捌分', '123456.78'],
    ['叁拾万零伍佰元整', '300500'],
    ['一亿二千零五万元', '120050000'],
    ['八点六万元', '86000'],
    ['五元零三分', '5.03'],
  ])('%s is %s 元', (text, amount) => expect(chineseAmount(text)).toBe(amount));

  it.each([
    '三万五元',
    '三五万元',
    '三百万五十万元',
    '万元',
    '元',
    '一般公共预算',
    '三十',
    '二〇二五元',
    '八点六万五千元',
  ])('%s has not one meaning', (text) => expect(chineseAmount(text)).toBeNull());

  it.each([
    [MONEY, '300000.00'],
    ['金额单位：万元', '30.00'],
  ])('is read in the unit of its table (%s), and asked about', (money, amount) => {
    const reading = read([TITLE, money, HEADINGS, ...ROWS.map((row) => row.replace('|300000|', '|叁拾万元整|'))]);
    expect(yuan(reading)).toEqual(['300000.00']);
    expect(errors(reading)).toEqual(['budget-in-words@4 set-budget-4']);
    expect(reading.proposals).toMatchObject([{ field: 'budget', from: '叁拾万元整', to: amount }]);
  });
});

describe('weights that are shares of one', () => {
  const weighed = (...weights: readonly string[]) =>
    read([TITLE, MONEY, HEADINGS, ...ROWS.map((row, at) => row.replace(/[^|]*$/, weights[at] ?? ''))]);
  const proposed = ({ proposals }: TableReading) =>
    proposals.map((each) => (each.kind === 'set-value' ? [each.id, each.field, each.from, each.to] : []));

  it('are asked about row by row, with the points that they may be', () => {
    const reading = weighed('0.6', '0.2', '0.1');
    expect(proposed(reading)).toEqual([
      ['set-weight-4', 'weight', '0.6', '60'],
      ['set-weight-5', 'weight', '0.2', '20'],
      ['set-weight-6', 'weight', '0.1', '10'],
    ]);
    expect(errors(reading)).toContain('weight-as-fraction@5 set-weight-5');
    expect(accepted(reading).projects[0]?.weightTotal).toBe('90');
    expect(errors(accepted(reading))).toEqual([]);
  });

  it('share the total where they make one', () => {
    const reading = weighed('0.5', '0.3', '0.2');
    expect(proposed(reading).map(([, , , to]) => to)).toEqual(['45', '27', '18']);
    expect(accepted(reading).projects[0]?.weightTotal).toBe('90');
  });

  it('are none where one of them is more, or all are 1', () => {
    expect(proposed(weighed('60', '0.2', '0.1'))).toEqual([]);
    expect(proposed(weighed('1', '1', '1'))).toEqual([]);
    expect(proposed(weighed('60%', '20%', '10%'))).toEqual([]);
  });
});

describe('a year that no title says', () => {
  const untitled = (headings = HEADINGS) => ['部门预算项目绩效目标表', MONEY, headings, ...ROWS];

  it('is that of the sheet’s name, once a person has said so', () => {
    const reading = read(untitled(), { sheet: '2025年目标' });
    expect(reading.fiscalYear).toBe(2025);
    expect(errors(reading)).toEqual(['fiscal-year-elsewhere@3 set-fiscal-year-3']);
    expect(reading.proposals).toMatchObject([{ field: 'fiscalYear', project: null, to: '2025' }]);
  });

  it('or that of its headings', () => {
    const reading = read(untitled(HEADINGS.replace('预算数', '2025年预算数')));
    expect([reading.fiscalYear, reading.projects[0]?.budget]).toEqual([2025, '300000.00']);
    expect(errors(reading)).toEqual(['fiscal-year-elsewhere@3 set-fiscal-year-3']);
  });

  it('is missing where the sheet names two, or none', () => {
    for (const sheet of ['2024-2025年', 'Sheet1'])
      expect(errors(read(untitled(), { sheet }))).toEqual(['fiscal-year-missing@null ']);
  });

  it('and a sheet that is called otherwise than its table is told', () => {
    const codes = (sheet: string) =>
      read([TITLE, MONEY, HEADINGS, ...ROWS], { sheet }).findings.map(({ code, line }) => `${code}@${String(line)}`);
    expect(codes('2024年')).toContain('sheet-of-another-year@3');
    expect(codes('2025年')).not.toContain('sheet-of-another-year@3');
  });
});

describe('a unit whose code stands above the table', () => {
  const named = ROWS.map((row) => row.replace('415001-', ''));
  const under = (...above: readonly string[]) => read([TITLE, ...above, MONEY, HEADINGS, ...named]);

  it.each([
    ['单位编码：415001|单位名称：青崖县文化馆'],
    ['预算单位编码|415001|预算单位名称|青崖县文化馆'],
    ['填报单位：415001-青崖县文化馆'],
  ])('%s', (above) => {
    const reading = under(above);
    expect(reading.projects.map(({ unit, name }) => [unit, name])).toEqual([['415001', '送戏下乡']]);
    expect(errors(reading)).toEqual([]);
  });

  it('without a name is proposed, where the table names one unit alone', () => {
    const reading = under('单位代码：415001');
    const [first] = errors(reading);
    expect([reading.projects[0]?.unit, first]).toEqual([null, 'unit-unknown@5 set-unit-5']);
    expect(accepted(reading).projects[0]?.unit).toBe('415001');
    const other = named.map((row) => row.replace('青崖县文化馆|送戏下乡', '青崖县图书馆|夜读'));
    expect(read([TITLE, '单位代码：415001', MONEY, HEADINGS, ...named, ...other]).proposals).toEqual([]);
  });
});

describe('two tables side by side', () => {
  const wide = (line: string) => Array.from({ length: 11 }, (_, at) => line.split('|')[at] ?? '').join('|');
  const beside = ROWS.map((row) => row.replace('送戏下乡', '图书下乡').replace(/\|60$/, '|0.6'));
  const reading = read([
    TITLE,
    MONEY,
    `${wide(HEADINGS)}||${HEADINGS}`,
    ...ROWS.map(
      (row, at) =>
        `${wide(row.replace(/\|60$/, '|0.6').replace(/\|([12])0$/, '|0.$1'))}||${(beside[at] ?? '').replace(/\|([12])0$/, '|0.$1')}`,
    ),
    '|||||||||||415002-青崖县图书馆|夜间开放|50000|开放百晚。|产出指标|数量指标|开放晚数|≥|100|晚|90'.replace(
      '|||||||||||',
      '||||||||||||',
    ),
  ]);

  it('are read one after the other, each project with its rows, and told', () => {
    expect(reading.projects.map(({ name, unit, indicators }) => [name, unit, indicators.length])).toEqual([
      ['送戏下乡', '415001', 3],
      ['图书下乡', '415001', 3],
      ['夜间开放', '415002', 1],
    ]);
    expect(reading.findings.find(({ code }) => code === 'tables-side-by-side')).toMatchObject({ line: 3 });
    expect(reading.fiscalYear).toBe(2025);
  });

  it('what is proposed on one line of both has an id of its own', () => {
    const ids = reading.proposals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toContain('set-weight-4-2');
    const said = reading.findings.flatMap(({ code, proposal, project }) =>
      code === 'weight-as-fraction' ? [[proposal, project]] : [],
    );
    const meant = reading.proposals.map((each) => [each.id, each.kind === 'set-value' ? each.project : null]);
    expect(said.toSorted()).toEqual(meant.toSorted());
  });
});
