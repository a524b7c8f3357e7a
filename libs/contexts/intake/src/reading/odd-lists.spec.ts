import { describe, expect, it } from '@jest/globals';
import { type Grid, type Line } from '#platform/sheets';
import { inYuan } from './money.js';
import { readCarrier, readTable, type ReadOptions } from './read-table.js';
import { type TableReading } from './table-reading.js';

/** Lines with their cells divided by bars, as several offices arrange them; words and figures are made up. */
const read = (lines: readonly string[], options: ReadOptions = {}) =>
  readTable(Buffer.from(lines.join('\n').replaceAll('|', '\t')), options).reading;
const rowsOf = ({ projects }: TableReading) =>
  projects.flatMap(({ indicators }) =>
    indicators.map((row) =>
      [row.level1, row.level2, row.level3, row.operator, row.value, row.unit, row.weight]
        .map((text) => text ?? '·')
        .join('|'),
    ),
  );
const headsOf = ({ projects }: TableReading) =>
  projects.map(({ unit, name, budget, currencyUnit }) => [
    unit,
    name,
    budget === null ? null : inYuan(budget, currencyUnit),
  ]);
const said = ({ findings }: TableReading, ...severities: string[]) =>
  findings.flatMap(({ code, line, severity }) => (severities.includes(severity) ? [`${code}@${String(line)}`] : []));

describe('lists as other offices print them', () => {
  it('two rows of headings, the money in parts, numbers in front and remarks behind', () => {
    const reading = read([
      '2026年部门预算项目支出绩效目标表',
      '单位：万元',
      '序号|预算单位|项目名称|项目资金|||绩效目标|绩效指标|||||||备注',
      '|||合计|财政拨款|其他资金||一级指标|二级指标|三级指标|指标符号|目标值|计量单位|分值|',
      '1|415002-青崖县水文站|雨量站维护|12.5|10|2.5|管好36个雨量站。|产出|数量|维护站点|＝|36|个|45|含两处新站',
      '||||||||时效|汛前完成率|不低于|98|%|15|',
      '|||||||效益|社会效益|预警覆盖乡镇|≥|9|个|20|',
      '|||||||满意度|服务对象满意度|群众满意率|≥|92|%|10|',
    ]);
    expect(headsOf(reading)).toEqual([['415002', '雨量站维护', '125000.00']]);
    expect(rowsOf(reading)).toEqual([
      '产出指标|数量指标|维护站点|=|36|个|45',
      '产出指标|时效指标|汛前完成率|≥|98|%|15',
      '效益指标|社会效益指标|预警覆盖乡镇|≥|9|个|20',
      '满意度指标|服务对象满意度指标|群众满意率|≥|92|%|10',
    ]);
    expect(said(reading, 'error')).toEqual([]);
    expect(reading.mappings[0]!.columns.map(({ field }) => field).slice(3, 6)).toEqual(['budget', null, null]);
  });

  it('the unit’s code in a column of its own, in thousands', () => {
    const reading = read([
      '项目绩效目标表（2025年度）',
      '金额单位：千元',
      '主管部门|单位编码|单位名称|项目名称|年初预算数|年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
      '415-青崖县水利部门|415003|青崖县灌溉站|渠道清淤|86.5|清淤4公里。|产出指标|数量指标|清淤长度|≥|4|公里|60',
      '||||||效益指标|生态效益指标|水质|定性|达标||30',
    ]);
    expect(headsOf(reading)).toEqual([['415003', '渠道清淤', '86500.00']]);
    expect(reading.department).toMatchObject({ code: '415', name: '青崖县水利部门' });
    expect(reading.units).toEqual([{ code: '415003', name: '青崖县灌溉站' }]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('every row filled in, sign, value and unit in one cell, weights with 分', () => {
    const head = '415004-青崖县图书馆|夜间开放|30000|每周开放五晚。';
    const reading = read([
      '部门预算项目绩效目标表（2025年度）',
      '金额单位：元',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标值|权重',
      `${head}|产出指标|数量指标|开放晚数|≥250晚|50分`,
      `${head}|效益指标|社会效益指标|到馆读者|≥1.8万人次|30分`,
      `${head}|满意度指标|服务对象满意度指标|读者满意度|≥95%|10分`,
    ]);
    expect(headsOf(reading)).toEqual([['415004', '夜间开放', '30000.00']]);
    expect(rowsOf(reading).map((row) => row.split('|').slice(3).join('|'))).toEqual([
      '≥|250|晚|50',
      '≥|1.8|万人次|30',
      '≥|95|%|10',
    ]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('numbered levels, a sum of every unit and of all, one of which is wrong', () => {
    const row = (head: string, weight: string) => `${head}|一、产出指标|（一）数量指标|路灯|=|40|盏|${weight}`;
    const lines = [
      '部门预算项目绩效目标表（2025年度）',
      '金额单位：元',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
      row('415005-青崖县路灯所|路灯更换|50,000|换灯。', '90'),
      '|小计|50,000||||||||90',
      row('415006-青崖县园林所|补植|70,000|补植。', '90'),
      '|小计|70,000||||||||90',
      '合计||125,000',
    ];
    const reading = read(lines);
    expect(rowsOf(reading)[0]).toBe('产出指标|数量指标|路灯|=|40|盏|90');
    expect(said(reading, 'error')).toEqual(['total-differs@8']);
    expect(said(read([...lines.slice(0, -1), '合计||120,000']), 'error')).toEqual([]);
    expect(said(read(lines.map((line) => line.replace('50,000||||||||90', '50,000||||||||80'))), 'warning')).toContain(
      'weight-total-differs@5',
    );
  });

  it('the year on a line of its own, and values that are no numbers', () => {
    const reading = read([
      '项目绩效目标表',
      '预算年度：2025',
      '单位名称|项目名称|预算金额（万元）|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
      '415007-青崖县粮站|轮换|3|轮换。|产出指标|时效指标|完成时间|≤|12月底前||45',
      '||||产出指标|质量指标|合格率|=|95-100|%|25',
      '||||效益指标|经济效益指标|损耗率|≤|0.5|%|20',
    ]);
    expect([reading.fiscalYear, ...headsOf(reading)]).toEqual([2025, ['415007', '轮换', '30000.00']]);
    expect(said(reading, 'error')).toEqual(['value-not-number@4', 'value-not-number@5']);
    expect(said(reading, 'warning')).toContain('percent-small@6');
  });

  it('rows that have moved among sound ones are read by what they hold, and asked about', () => {
    const sound = ['产出指标|数量指标|宣讲|≥|8|场|30', '效益指标|社会效益指标|听众|≥|400|人|30'];
    const reading = read([
      '部门预算项目绩效目标表（2025年度）',
      '金额单位：元',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
      `415008-青崖县文化馆|宣讲|90,000|宣讲。|${sound[0]!}`,
      `||||${sound[1]!}`,
      '|满意度指标|服务对象满意度指标|听众满意度|≥|90|%|30',
    ]);
    expect(rowsOf(reading).at(-1)).toBe('满意度指标|服务对象满意度指标|听众满意度|≥|90|%|30');
    expect(said(reading, 'error')).toEqual(['row-off-headings@6']);
  });

  it('headings that nobody knows are named, and a person may say what they are', () => {
    const lines = [
      '部门预算项目绩效目标表（2025年度）',
      '金额单位：元',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|应达标准|度量单位|权重|自定一栏',
      '415009-青崖县疾控站|消杀|60,000|消杀。|产出指标|数量指标|消杀面积|≥|900|平方米|60|7',
      '||||效益指标|社会效益指标|受益人|≥|100|人|30|8',
    ];
    const reading = read(lines);
    expect(rowsOf(reading)[0]).toBe('产出指标|数量指标|消杀面积|≥|·|平方米|60');
    expect(said(reading, 'error')).toContain('value-missing@4');
    for (const map of [[{ heading: '应达标准', field: 'value' }] as const, [{ column: 8, field: 'value' }] as const]) {
      const mended = read(lines, { map });
      expect(rowsOf(mended)[0]).toBe('产出指标|数量指标|消杀面积|≥|900|平方米|60');
      expect(mended.mappings).toMatchObject([{ by: 'person' }]);
      expect(said(mended, 'error')).toEqual([]);
    }
    expect(rowsOf(read(lines, { map: [{ column: 9, field: null }] }))[0]).toContain('|·|·|60');
    expect(() => read(lines, { map: [{ heading: '没有的', field: 'value' }] })).toThrow(
      expect.objectContaining({ code: 'column-unknown' }),
    );
    expect(() => read(lines, { map: [{ column: 12, field: 'value' }] })).toThrow(
      expect.objectContaining({ code: 'column-unknown' }),
    );
    expect(() => read(lines, { map: [{ column: 8, field: 'value', sheet: '表1' }] })).toThrow(
      expect.objectContaining({ code: 'sheet-unknown' }),
    );
  });
});

describe('workbooks', () => {
  const lineOf = (text: string, at: number, hidden?: true): Line => {
    const raw = text.split('|');
    const cells = raw.flatMap((cell, column) => (cell === '' ? [] : [{ text: cell, column }]));
    return { line: at + 1, raw, cells, ...(hidden ? { hidden } : {}) };
  };
  const grid = (sheet: string, lines: readonly string[], of: Partial<Grid> = {}): Grid => ({
    sheet,
    lines: lines.map((text, at) => lineOf(text, at, at === 4 ? true : undefined)),
    ...of,
  });
  const target = (name: string, unit: string, year = '2025') => [
    `部门预算项目绩效目标表（${year}年度）`,
    `金额单位：${unit}`,
    '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
    `415010-青崖县气象站|${name}|2|观测。|产出指标|数量指标|${name}次数|≥|365|次|60`,
    '||||效益指标|社会效益指标|预报|≥|90|%|30',
  ];

  it('several sheets of one year are read together, each with its own unit, and what is hidden is named', () => {
    const { reading } = readCarrier({
      format: 'xlsx',
      encoding: 'utf-8',
      grids: [
        grid('封面', ['青崖县2025年部门预算']),
        grid('目标一', target('观测', '元')),
        grid('目标二', target('会商', '万元'), { hiddenColumns: [3] }),
        grid('字典', ['产出指标', '效益指标'], { hidden: true }),
      ],
    });
    expect(headsOf(reading)).toEqual([
      ['415010', '观测', '2.00'],
      ['415010', '会商', '20000.00'],
    ]);
    expect(reading.projects.map(({ sheet }) => sheet)).toEqual(['目标一', '目标二']);
    expect(reading.mappings.map(({ sheet, currencyUnit }) => [sheet, currencyUnit])).toEqual([
      ['目标一', '元'],
      ['目标二', '万元'],
    ]);
    expect(
      reading.findings.flatMap(({ code, sheet }) => (/hidden|left-out/.test(code) ? [`${code} ${sheet!}`] : [])),
    ).toEqual([
      'part-left-out 封面',
      'hidden-lines 目标一',
      'hidden-columns 目标二',
      'hidden-lines 目标二',
      'hidden-sheet 字典',
    ]);
  });

  it('a sheet of another year is left out and asked about', () => {
    const grids = [grid('本年', target('观测', '万元')), grid('上年', target('观测', '万元', '2024'))];
    const { reading, otherLines } = readCarrier({ format: 'xlsx', encoding: 'utf-8', grids });
    expect(reading.projects).toHaveLength(1);
    expect(reading.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      ...{ code: 'other-fiscal-year', sheet: '上年', line: 1 },
    });
    expect(otherLines.filter(({ sheet }) => sheet === '上年')).toHaveLength(5);
  });

  it('a number that is stored otherwise than it is shown is asked about, a percentage is not', () => {
    const stored = (value: string) => ({ stored: { kind: 'number', value } as const });
    const hidden: Readonly<Record<string, object>> = {
      '2': stored('2.4'),
      '90%': stored('0.9'),
      '60': stored('60.00000000001'),
    };
    const lines = grid('目标', target('观测', '万元')).lines.map(({ cells, hidden: _, ...line }) => ({
      ...line,
      cells: cells.map((cell) => ({
        ...cell,
        text: cell.text === '90' ? '90%' : cell.text,
        ...hidden[cell.text === '90' ? '90%' : cell.text],
      })),
    }));
    const { reading } = readCarrier({ format: 'xlsx', encoding: 'utf-8', grids: [{ sheet: '目标', lines }] });
    expect(reading.projects[0]!.indicators[1]).toMatchObject({ value: '90', unit: '%' });
    expect(said(reading, 'warning')).toEqual(['department-missing@null', 'shown-otherwise@4']);
    expect(reading.proposals).toMatchObject([{ field: 'budget', from: '2', to: '2.4', column: 2, sheet: '目标' }]);
  });
});

describe('what tables of other offices say in places of their own', () => {
  const COLUMNS = '项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重';
  const FRONT = ['部门预算项目绩效目标表（2025年度）', '金额单位：元'];
  const PLAY = '送戏下乡|300000|演出30场。|产出指标|数量指标|演出场次|≥|30|场|90';
  const NIGHTS = '夜间开放|200000|开放百晚。|产出指标|数量指标|开放晚数|≥|100|晚|90';

  it('units on rows of their own above their projects, without a column', () => {
    const reading = read([
      ...[...FRONT, COLUMNS],
      ...['415001-青崖县文化馆', PLAY, '[415002]青崖县图书馆|200000', NIGHTS],
    ]);
    expect(headsOf(reading)).toEqual([
      ['415001', '送戏下乡', '300000.00'],
      ['415002', '夜间开放', '200000.00'],
    ]);
    expect(said(reading, 'error')).toEqual([]);
    const other = read([...FRONT, COLUMNS, '415002-青崖县图书馆|100000', NIGHTS]);
    expect(said(other, 'error')).toEqual(['unit-budget-mismatch@4']);
  });

  it('a subtotal for each unit, and the whole above all', () => {
    const reading = read([
      ...['2025年部门预算项目绩效目标表', '单位：万元', `单位名称|${COLUMNS}`, '合计||50'],
      ...['415001-青崖县文化馆|小计|30', `415001-青崖县文化馆|${PLAY.replace('300000', '30')}`],
      ...['415002-青崖县图书馆|小计|20', `415002-青崖县图书馆|${NIGHTS.replace('200000', '20')}`],
    ]);
    expect(headsOf(reading).map(([unit, , budget]) => [unit, budget])).toEqual([
      ['415001', '300000.00'],
      ['415002', '200000.00'],
    ]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('a project on two pages, each with its title and headings, and notes below', () => {
    const [first, second] = [
      `415001-青崖县文化馆|${PLAY.replace('90', '60')}`,
      '||||效益指标|社会效益指标|观看人次|≥|9000|人次|30',
    ];
    const page = [...FRONT, `单位名称|${COLUMNS}`];
    const reading = read([...page, first, '— 1 —', ...page, second, '注：1.权重合计为90分。', '填表人：王某']);
    expect(reading.projects.map(({ weightTotal, indicators }) => [weightTotal, indicators.length])).toEqual([
      ['90', 2],
    ]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('year and money unit at either end of one line, the unit of all projects on another', () => {
    const reading = read([
      ...[
        '部门预算项目绩效目标表',
        '2025年度||||||||||单位：万元',
        '编制单位：415001-青崖县文化馆|||编制日期：2024年11月20日',
      ],
      ...[`单位名称|${COLUMNS}`, `|${PLAY.replace('300000', '30')}`],
    ]);
    expect(reading.fiscalYear).toBe(2025);
    expect(headsOf(reading)).toEqual([['415001', '送戏下乡', '300000.00']]);
    expect(said(reading, 'error')).toEqual([]);
  });

  it('a weight under no heading is no weight until a person says so', () => {
    const lines = [...FRONT, `单位名称|${COLUMNS.replace('权重', '')}`, `415001-青崖县文化馆|${PLAY}`];
    expect(said(read(lines), 'error')).toContain('cells-left-over@4');
    const reading = read(lines, { map: [{ column: 10, field: 'weight' }] });
    expect([reading.projects[0]?.weightTotal, said(reading, 'error')]).toEqual(['90', []]);
  });

  it('what is said of a bound behind the number is no unit of measure', () => {
    const value = (text: string) => {
      const reading = read([
        ...FRONT,
        `单位名称|${COLUMNS}`,
        `415001-青崖县文化馆|${PLAY.replace('|30|场|', `|${text}||`)}`,
      ]);
      return [rowsOf(reading)[0], said(reading, 'error')];
    };
    const names = '产出指标|数量指标|演出场次';
    expect(value('95%')).toEqual([`${names}|≥|95|%|90`, []]);
    expect(value('95%以上')).toEqual([`${names}|≥|95%以上|·|90`, ['value-not-number@4']]);
    expect(value('百分之九十五')).toEqual([`${names}|≥|百分之九十五|·|90`, ['value-not-number@4']]);
  });

  it('headings in the first column, every indicator in one: what to do is said', () => {
    const turned = [
      `单位名称|${COLUMNS}`,
      `415001-青崖县文化馆|${PLAY}`,
      '||||效益指标|社会效益指标|观看人次|≥|9000|人次|30',
    ];
    const cells = turned.map((line) => line.split('|'));
    const lines = (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? '').join('|'));
    expect(() => read([...FRONT, ...lines])).toThrow(expect.objectContaining({ code: 'table-turned' }));
  });
});
