import { keyword } from '../words.js';
import { type Section } from '../sections.js';

/** A form of the field that is known and not read: by its title, or by headings that no target table has. */
export interface OtherForm {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly title: RegExp;
  readonly headings: RegExp | null;
  /** What to do with it. */
  readonly zh: string;
  readonly instead: string;
}

const SELF = '自评表请在“绩效自评”中填报';
const otherForms: readonly OtherForm[] = [
  {
    id: 'sichuan-self-assessment',
    name: '部门预算项目支出绩效自评表',
    en: 'a self-assessment (绩效自评表) in the form of Sichuan',
    title: /部门预算项目.*自评/,
    headings: null,
    zh: `${SELF}，这里只导入绩效目标表。`,
    instead: 'fill it in under self-assessments; here only target tables are imported',
  },
  {
    id: 'self-assessment',
    name: '项目支出绩效自评表',
    en: 'a self-assessment (绩效自评表)',
    title: /自评|绩效评价(?:表|打分|评分)|完成情况.{0,6}表/,
    headings: /^(?:自评)?得分$|^(?:全年)?(?:实际)?完成值$|^偏差原因分析|^未完成原因分析|^自评分$|^实际完成情况$/,
    zh: `${SELF}，这里只导入绩效目标表。`,
    instead: 'fill it in under self-assessments; here only target tables are imported',
  },
  {
    id: 'monitoring',
    name: '绩效运行监控表',
    en: 'a monitoring table (绩效运行监控表)',
    title: /监控|跟踪/,
    headings: /^[1一][-—~～至到]\d{1,2}月|^全年预计(?:完成|执行)|^完成目标可能性|^目标完成可能性/,
    zh: '监控表暂不能读入，请导入年初的绩效目标表。',
    instead: 'monitoring is not read yet: import the target table of the beginning of the year',
  },
  {
    id: 'department-targets',
    name: '部门整体支出绩效目标表',
    en: 'the target table of a whole department (部门整体支出绩效目标表)',
    title: /(?:部门|单位)[^项]{0,8}整体|整体(?:支出)?绩效/,
    headings: /^年度主要任务$|^部门总体资金情况$|^年度部门整体支出预算$/,
    zh: '目前只读项目的绩效目标，请导入部门预算项目绩效目标表，或逐个填报项目。',
    instead: 'only targets of projects are read: import the 部门预算项目绩效目标表, or enter the projects',
  },
  {
    id: 'transfer-targets',
    name: '转移支付区域（整体）绩效目标表',
    en: 'the target table of a transfer to a region (转移支付绩效目标表)',
    title: /转移支付.*(?:区域|整体)|区域绩效目标/,
    headings: null,
    zh: '目前只读本级项目的绩效目标，请按项目填报。',
    instead: 'only targets of projects are read: enter them project by project',
  },
  {
    id: 'policy-targets',
    name: '政策绩效目标表',
    en: 'the target table of a policy (政策绩效目标表)',
    title: /政策.{0,4}绩效目标/,
    headings: null,
    zh: '目前只读项目的绩效目标，请按项目填报。',
    instead: 'only targets of projects are read: enter them project by project',
  },
  {
    id: 'indicator-library',
    name: '绩效指标库（体系）表',
    en: 'a library or framework of indicators (绩效指标库、评价指标体系)',
    title: /指标库|指标体系|共性指标|核心指标/,
    headings: /^四级指标$/,
    zh: '指标库不是某个项目的绩效目标，请导入填好的绩效目标表。',
    instead: 'it holds no project’s targets: import a target table that was filled in',
  },
];

const LOOKED_AT = 60; // lines: headings of a form stand above them

/** The form that a table is, where it is one that is known and not read. */
export function otherFormIn({ title, lines, front }: Section): OtherForm | null {
  const name = keyword(title ?? '');
  const byTitle = otherForms.find((form) => form.title.test(name));
  if (byTitle) return byTitle;
  const texts = lines
    .slice(0, LOOKED_AT)
    .flatMap((line) => (front.has(line) || line.cells.length > 4 ? line.cells.map(({ text }) => text) : []))
    .filter((text) => text.length <= 30)
    .map((text) => keyword(text).replace(/\([^()]*\)/g, ''));
  return otherForms.find(({ headings }) => headings !== null && texts.some((text) => headings.test(text))) ?? null;
}
