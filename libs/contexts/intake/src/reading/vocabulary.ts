import { type Field } from './table-reading.js';

/**
 * The words of the forms, by fiscal year and region. A region or a year with words of its own is one more entry in
 * `VOCABULARIES`, and nothing else: an entry holds where its years and regions (prefixes of the code) fit, all that hold count together.
 */
export interface Vocabulary {
  readonly from?: number;
  readonly until?: number;
  readonly regions?: readonly string[];
  /** Headings and labels of each field: the official one, then what else it is called. */
  readonly headings: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Columns that forms have and targets do not: named, not taken in. */
  readonly besides: readonly string[];
  /** What level 1 is called besides its own word, in its own column. */
  readonly level1: Readonly<Record<string, readonly string[]>>;
  readonly level2: Readonly<Record<string, readonly string[]>>;
}

const COST = { 成本指标: ['经济成本指标', '社会成本指标', '生态环境成本指标'] };

const national: Vocabulary = {
  headings: {
    department: ['主管部门', '部门名称', '预算部门', '主管部门名称', '主管单位', '一级预算单位', '主管部门及代码'],
    unit: [
      ...['单位名称', '预算单位', '实施单位', '项目单位', '项目实施单位', '申报单位', '具体实施单位', '预算单位名称'],
      ...['承担单位', '项目承担单位', '填报单位', '用款单位', '部门单位名称'],
    ],
    unitCode: ['单位编码', '单位代码', '预算单位编码', '预算单位代码', '单位编号'],
    project: [
      ...['项目名称', '二级项目', '二级项目名称', '支出项目名称', '预算项目名称', '项目', '专项名称', '项目支出名称'],
      ...['预算项目', '明细项目名称', '三级项目名称'],
    ],
    projectCode: ['项目编码', '项目代码', '项目编号', '预算项目编码', '项目编码代码'],
    budget: [
      ...[
        '预算数',
        '预算金额',
        '项目预算',
        '年度预算',
        '预算',
        '金额',
        '项目金额',
        '资金总额',
        '年度资金总额',
        '预算资金',
      ],
      ...[
        '本年预算数',
        '年初预算数',
        '项目资金',
        '预算数额',
        '预算安排数',
        '项目预算数',
        '项目预算金额',
        '本年预算',
        '资金',
      ],
      ...['项目资金总额', '年度预算数', '预算安排', '申请金额', '部门预算数', '年初预算', '年度预算总额', '预算总额'],
    ],
    annualGoal: [
      ...[
        '年度目标',
        '年度绩效目标',
        '年度总体目标',
        '总体目标',
        '绩效目标',
        '项目绩效目标',
        '项目年度目标',
        '目标内容',
      ],
      ...[
        '年度总体绩效目标',
        '总体绩效目标',
        '项目年度绩效目标',
        '项目总体目标',
        '年度目标内容',
        '项目目标',
        '绩效目标内容',
      ],
    ],
    level1: ['一级指标', '一级', '一级指标名称', '一级绩效指标'],
    level2: ['二级指标', '二级', '二级指标名称', '二级绩效指标'],
    level3: ['三级指标', '三级', '三级指标名称', '三级绩效指标', '指标名称', '绩效指标名称', '指标内容', '具体指标'],
    operator: [
      '指标性质',
      '指标符号',
      '运算符号',
      '计算符号',
      '符号',
      '关系符',
      '比较符',
      '运算符',
      '指标关系',
      '指标值符号',
    ],
    value: [
      ...[
        '指标值',
        '年度指标值',
        '目标值',
        '绩效指标值',
        '指标目标值',
        '年度目标值',
        '三级指标值',
        '本年指标值',
        '绩效目标值',
      ],
      ...['计划指标值', '预期指标值', '预期值', '绩效值'],
    ],
    unitOfMeasure: ['度量单位', '计量单位', '指标值单位', '指标单位', '计算单位', '绩效度量单位', '指标度量单位'],
    weight: ['权重', '分值', '指标权重', '分值权重', '权重分值', '指标分值', '权值', '分数', '权重分', '标准分值'],
    direction: ['指标方向性', '指标方向', '方向', '方向性', '指标正反向'],
    note: [
      ...[
        '备注',
        '指标说明',
        '说明',
        '指标解释',
        '指标内容说明',
        '评分标准',
        '绩效指标说明',
        '指标值说明',
        '计算公式',
        '评价标准',
      ],
      ...['指标释义', '数据来源', '佐证材料', '评扣分标准', '指标设定依据', '指标内涵', '计算方法', '取值说明'],
    ],
  },
  besides: [
    ...[
      '序号',
      '行次',
      '编号',
      '上年预算数',
      '上年预算',
      '上年完成值',
      '上年完成情况',
      '上年指标值',
      '历史值',
      '行业标准',
      '前三年平均值',
    ],
    ...[
      '财政拨款',
      '财政资金',
      '其他资金',
      '上年结转',
      '上年结转资金',
      '单位资金',
      '财政专户管理资金',
      '中央资金',
      '省级资金',
    ],
    ...[
      '市级资金',
      '县级资金',
      '区级资金',
      '实施期资金总额',
      '中央补助',
      '一般公共预算',
      '政府性基金',
      '资金性质',
      '资金来源',
      '项目类别',
      '项目类型',
    ],
    ...[
      '项目属性',
      '项目期',
      '项目期限',
      '实施期限',
      '起始时间',
      '终止时间',
      '开始时间',
      '结束时间',
      '功能科目',
      '经济科目',
    ],
    ...[
      '支出功能分类',
      '科目编码',
      '科目名称',
      '联系人',
      '联系电话',
      '项目负责人',
      '财务负责人',
      '负责人',
      '填表人',
      '绩效科审核',
    ],
    ...[
      '实施期目标',
      '中期目标',
      '实施期总目标',
      '中长期目标',
      '项目概况',
      '立项依据',
      '项目设立依据',
      '项目申请理由',
      '一级项目',
    ],
    ...[
      '是否固化指标',
      '是否核心指标',
      '核心指标',
      '项目分类',
      '预算级次',
      '归口科室',
      '业务科室',
      '主管科室',
      '支出类型',
      '本级资金',
    ],
  ],
  level1: {
    成本指标: ['成本', '项目成本', '成本控制指标', '成本类指标', '成本控制'],
    产出指标: ['产出', '项目产出', '产出类指标', '产出目标', '项目产出指标', '部门产出指标'],
    效益指标: [
      '效益',
      '效果',
      '效果指标',
      '项目效益',
      '项目效果',
      '效益类指标',
      '效果目标',
      '效益目标',
      '项目效益指标',
    ],
    满意度指标: [
      '满意度',
      '服务满意度',
      '项目满意度',
      '满意度类指标',
      '社会满意度指标',
      '群众满意度',
      '服务对象满意度指标',
    ],
  },
  level2: {
    产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
    效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '可持续发展指标'],
    满意度指标: ['服务对象满意度指标'],
  },
};

/** Since 2021 cost is a level of its own; tables of earlier years that have it are read, and asked about. */
const since2021: Vocabulary = { from: 2021, headings: {}, besides: [], level1: {}, level2: COST };

/** What two provinces call things besides: a region in Chongqing prints its units of measure before the sign. */
const chongqing: Vocabulary = {
  regions: ['50'],
  headings: { project: ['项目专项名称'], annualGoal: ['当年绩效目标'], weight: ['分值权重'] },
  besides: ['是否核心', '业务主管部门'],
  level1: {},
  level2: {},
};

export const VOCABULARIES: readonly Vocabulary[] = [national, since2021, chongqing];

/** The entries that hold for a year and a region; what is not known leaves none out. */
export const vocabulariesFor = (year: number | null, region?: string): readonly Vocabulary[] =>
  VOCABULARIES.filter(
    ({ from, until, regions }) =>
      (year === null || ((from ?? year) <= year && year <= (until ?? year))) &&
      (region === undefined || regions === undefined || regions.some((prefix) => region.startsWith(prefix))),
  );
