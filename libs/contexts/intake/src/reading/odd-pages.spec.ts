import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { inYuan } from './money.js';
import { readTable } from './read-table.js';
import { type TableReading } from './table-reading.js';

const bytesOf = (lines: readonly string[]) => Buffer.from(lines.join('\n').replaceAll('|', '\t'));
const read = (lines: readonly string[]) => readTable(bytesOf(lines)).reading;
const refused = (lines: readonly string[]): DomainError => {
  try {
    readTable(bytesOf(lines));
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('it was read');
};
const said = ({ findings }: TableReading, ...severities: string[]) =>
  findings.flatMap(({ code, line, severity }) => (severities.includes(severity) ? [`${code}@${String(line)}`] : []));

describe('pages of one project', () => {
  it('with indicators of several years left of those of the year', () => {
    const above = ['总体目标|实施期目标|||年度目标', '|三年演出90场。|||演出30场。'];
    const page = (...goals: string[]) =>
      read([
        ...['项目支出绩效目标表', '（2025年度）', '项目名称|送戏下乡|||实施单位|415001-青崖县文化馆'],
        ...['项目资金（万元）|年度资金总额|30', ...goals],
        '绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值|分值',
        '|产出指标|数量指标|演出场次|≥90场|数量指标|演出场次|≥30场|60',
        '||质量指标|上座率|≥80%|质量指标|上座率|≥70%|10',
        '|效益指标|社会效益指标|观看人次|≥27000人次|社会效益指标|观看人次|≥9000人次|20',
      ]);
    const reading = page(...above);
    expect(reading.projects).toMatchObject([{ unit: '415001', annualGoal: '演出30场。', weightTotal: '90' }]);
    expect(reading.projects[0]!.indicators.map(({ level2, level3, value }) => [level2, level3, value])).toEqual([
      ['数量指标', '演出场次', '30'],
      ['质量指标', '上座率', '70'],
      ['社会效益指标', '观看人次', '9000'],
    ]);
    expect(said(reading, 'error', 'warning')).toEqual(['long-term-beside@7']);
    // Where nothing says which side is the year's, it is asked.
    expect(said(page('年度目标|演出30场。'), 'error')).toContain('column-doubled@6');
  });

  it('with indicators of several years above those of the year, and amounts with their unit', () => {
    const reading = read([
      '项目支出绩效目标申报表',
      '（2025年度）',
      '填报单位：云溪镇政府',
      '项目名称|村道亮化|项目属性|新增项目',
      '主管部门|522-云溪县住建部门|项目单位|522008-云溪镇建设站',
      '资金总额|43.6万元|财政拨款|40.6万元|其他资金|3万元',
      '项目概况|给五个村装灯。',
      '长期目标||年度目标',
      '三年装完全镇。||先装五个村。',
      '长期绩效指标|一级指标|二级指标|指标内容|指标值|备注',
      '|产出指标|数量指标|装灯村数|≥15个|',
      '年度绩效指标|一级指标|二级指标|指标内容|指标值|备注',
      '|产出指标|数量指标|装灯村数|≥5个|',
      '|效益指标|社会效益指标|夜间事故|下降|按派出所记录',
      '填报人：|王某|填报日期：|2024年10月8日',
    ]);
    expect(reading.form).toMatchObject({ id: 'project-target-card', confidence: 1 });
    expect(reading.fiscalYear).toBe(2025);
    expect(reading.projects).toMatchObject([{ name: '村道亮化', unit: '522008', annualGoal: '先装五个村。' }]);
    expect(inYuan(reading.projects[0]!.budget!, reading.projects[0]!.currencyUnit)).toBe('436000.00');
    expect(
      reading.projects[0]!.indicators.map(({ level3, operator, value, unit }) => [level3, operator, value, unit]),
    ).toEqual([
      ['装灯村数', '≥', '5', '个'],
      ['夜间事故', null, '下降', null],
    ]);
    expect(said(reading, 'error', 'warning')).toEqual(
      expect.arrayContaining(['long-term-left-out@10', 'operator-missing@14', 'weight-missing@13']),
    );
    expect(said(reading, 'warning')).not.toContain('funds-differ@4');
  });

  it('several on one sheet, each with its own unit, year and title', () => {
    const page = (name: string, unit: string, currency: string) => [
      '项目支出绩效目标表',
      '（2025年度）',
      `单位：${currency}`,
      `项目名称：${name}`,
      `实施单位|${unit}`,
      '年度资金总额|2',
      '年度总体目标|办好。',
      '一级指标|二级指标|三级指标|年度指标值|权重',
      '产出指标|数量指标|场次|≥6场|60',
      '效益指标|社会效益指标|人次|≥300人次|30',
    ];
    const reading = read([
      ...page('讲座', '522001-云溪县科协', '元'),
      '',
      ...page('展览', '522002-云溪县展馆', '万元'),
    ]);
    expect(reading.projects.map(({ name, unit, budget, currencyUnit }) => [name, unit, budget, currencyUnit])).toEqual([
      ['讲座', '522001', '2.00', '元'],
      ['展览', '522002', '2.00', '万元'],
    ]);
    expect(reading.projects.map(({ weightTotal }) => weightTotal)).toEqual(['90', '90']);
    expect(said(reading, 'error', 'warning')).toEqual(['budgets-small@8']); // 2 元
    const mixed = read([
      ...page('讲座', '522001-云溪县科协', '万元'),
      ...page('展览', '522002-云溪县展馆', '万元').map((line) => line.replace('2025', '2026')),
    ]);
    expect(mixed.projects).toHaveLength(1);
    expect(said(mixed, 'error')).toEqual(['other-fiscal-year@11']);
  });

  it('that say a thing twice and differently are asked about', () => {
    const reading = read([
      '项目支出绩效目标表（2025年度）',
      '项目名称|养护',
      '实施单位|522003-云溪县公路站',
      '项目资金（万元）|5',
      '年度资金总额|6',
      '年度目标|养护12公里。',
      '一级指标|二级指标|三级指标|指标值|权重',
      '产出|数量|里程|≥12公里|90',
      '合计||||100',
    ]);
    expect(reading.projects).toMatchObject([{ budget: '5.00', currencyUnit: '万元' }]);
    expect(said(reading, 'error', 'warning')).toEqual(['label-repeated@2', 'weight-total-differs@9']);
  });
});

describe('other forms', () => {
  it.each<[string, string, string[]]>([
    [
      'department-targets',
      '部门整体支出绩效目标表',
      ['部门整体支出绩效目标表（2025年度）', '部门名称|云溪县文旅局', '年度主要任务|任务名称|主要内容'],
    ],
    [
      'monitoring',
      '绩效运行监控表',
      [
        '项目支出绩效运行监控表',
        '项目名称|讲座',
        '一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况',
      ],
    ],
    [
      'self-assessment',
      '绩效自评表',
      ['项目绩效情况（2024年度）', '项目名称|讲座', '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分'],
    ],
    [
      'sichuan-self-assessment',
      '部门预算项目支出绩效自评表',
      ['部门预算项目支出绩效自评表（2024年度）', '项目名称|讲座'],
    ],
    ['transfer-targets', '转移支付', ['中央对地方转移支付区域绩效目标表', '专项名称|水利发展资金']],
    ['indicator-library', '指标库', ['分行业绩效指标库', '一级指标|二级指标|三级指标|四级指标|指标值']],
  ])('%s is refused by its name in both languages, with what to do instead', (form, name, lines) => {
    const { code, message, details } = refused(lines) as DomainError & { details: unknown };
    expect([code, details]).toEqual(['other-form', { form }]);
    expect(message).toContain(name);
    expect(message).toMatch(/。 ?This is /);
  });

  it('no form at all is refused with the headings found and missed', () => {
    const other = refused(['2025年收支总表', '收入|预算数|支出|预算数', '财政拨款|5|教育支出|5']);
    expect(other.code).toBe('not-a-target-table');
    expect(other.message).toMatch(/找到的表头：.*没有找到：.*headings found:.*not found:/s);
  });
});
