import { type Random } from '#testing/random';

type Words = readonly [string, ...string[]];

const themes: Words = [
  '人才引进',
  '人事档案信息化',
  '农民工服务',
  '公开招聘人员考务',
  '社保基金监管及举报奖励',
  '城镇居民增收',
  '义务教育薄弱环节改善与能力提升',
  '基层医疗卫生机构基本药物制度补助',
  '农村公路日常养护',
  '高标准农田建设',
  '森林草原防灭火',
  '河湖长制',
  '公共文化设施免费开放',
  '残疾人就业和托养',
  '困难群众救助补助',
  '道路交通安全整治',
  '信访维稳',
  '应急物资储备',
  '乡村振兴衔接资金项目管理',
  '政务服务大厅运行',
];
const kinds: Words = ['经费', '专项经费', '业务费', '工作经费', '补助资金', '运行维护费', '项目'];

const goals: Words = [
  '及时、足额保障年度支出，确保各项工作按时序进度推进，年底前完成全部任务并通过验收。',
  '对全县涉及对象开展摸底调查，建立台账，实行动态管理，做到应补尽补、不漏一人。',
  '完善管理制度，规范业务流程，提供便捷高效的日常服务，群众办事满意度稳步提升。',
  '通过开展宣传和培训，提高有关人员的业务水平和守法意识，营造良好的社会氛围。',
  '开展专项检查至少两次，对发现的疑点百分之百开展调查，限时办结，确保资金安全。',
  '完成省、市下达的年度目标，资金拨付及时率达到百分之百，项目完工率不低于上年。',
  '加强部门协作，统筹使用各级资金，切实改善基础条件，促进区域协调发展。',
];

/** 三级指标 with the value and the unit of measure that go with it, as `name|value|unit`; 定性 has no unit. */
const quantity: Words = [
  '开展业务培训场次|5|场次',
  '印刷发放推送政策宣传资料|20000|份',
  '走访慰问困难对象人数|300|人',
  '全年到乡镇开展服务次数|12|次',
  '管理我县各类档案（在职、退休、死亡人员）|6200|册卷',
  '维修养护道路里程|86|公里',
  '新建及改造提升设施数量|14|处',
  '到用人单位开展日常监督检查|100|次',
  '采购设备（含配套软件）数量|26|台（套）',
];
const quality: Words = [
  '对申请材料的真实性、完整性开展审核的比例|100|%',
  '项目验收合格率|98|%',
  '补助标准执行准确率|100|%',
  '做好本年度案件台账建立归档工作|100|%',
  '设备正常运行率|95|%',
];
const timeliness: Words = ['资金拨付及时率|100|%', '年度任务按时完成率|100|%', '受理并按时办结举报投诉的比例|95|%'];
const within: Words = [
  '公共服务事项平均办理时长|24|小时',
  '申请受理后办结天数|5|天',
  '应急响应到场时间|30|分钟',
  '科目调整次数|5|次',
];
const cost: Words = [
  '“三公经费”控制率[计算方法为：（三公经费实际支出数/预算安排数）×100%]|100|%',
  '单位培训成本|450|元/人天',
  '项目总成本控制数|120|万元',
];
const effect: Words = [
  '受益群众人数|1200|人',
  '带动就业岗位|100|个',
  '每份档案使用年限|30|年',
  '节约办公用品支出比例|10|%',
];
const satisfaction: Words = [
  '服务对象满意度|90|%',
  '受益群众满意度|95|%',
  '公共服务对象满意度|98|%',
  '参训人员满意度|92|%',
];
const inWords: Words = [
  '在本项工作中节约办公资源|做到节能环保',
  '健全业务内部控制制度|不断健全有关机制',
  '通过宣传提高权益保障意识，营造良好社会氛围|有效提高',
  '利于事业单位长期高效发展|持续推进',
  '及时完成本年度工作任务|及时',
  '确保档案完整、安全、规范，做到“六防”：防火、防盗、防光、防潮、防蛀、防尘|符合标准',
  '促进区域经济社会协调发展|效果明显',
];

const opinions: Words = [
  '同意。',
  '同意，请按时序推进。',
  '已核，指标设置与年度目标相符，同意上报。',
  '经审核，绩效目标完整、相关、适当、可行。',
];
const returns: Words = [
  '数量指标未细化，请补充测算依据后再报。',
  '满意度指标缺少调查方式，效益指标与产出指标重复，请修改。',
  '预算数与申报文本不一致，请核实并按修改后的金额调整指标值。',
];
const reasons: Words = ['预算调整，指标值相应修改。', '按审核意见修改。', '补充测算依据。', '文字订正。'];
const shortfalls: Words = [
  '部分项目受天气影响推迟，已列入下年计划，将于一季度补足。',
  '资金下达较晚，采购程序未完成，下一步加快支付进度。',
  '工作量测算偏高，来年根据实际情况合理设置指标值。',
];

export const words = {
  ...{ goals, quantity, quality, timeliness, within, cost, effect, satisfaction, inWords },
  ...{ opinions, returns, reasons, shortfalls },
} as const;

export const projectName = (chance: Random): string => `${chance.oneOf(themes)}${chance.oneOf(kinds)}`;

/** About as long as printed ones: from one clause to seven. */
export function annualGoal(chance: Random): string {
  const clauses = 1 + Math.floor(chance.next() ** 2 * 5);
  return Array.from({ length: clauses }, () => chance.oneOf(goals)).join('');
}

/** From 0.5 to 500 times ten thousand 元, most of them small. */
export function budgetOf(chance: Random): string {
  const yuan = 5_000 * 1000 ** chance.next();
  return chance.chance(0.7) ? `${Math.round(yuan / 100) * 100}.00` : yuan.toFixed(2);
}
