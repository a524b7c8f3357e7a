import { both as w, type Words } from './language.js';

export const deskWords = {
  progress: w('进度', 'Progress'),
  inRegion: w('全区域', 'the whole region'),
  ofTargets: w('项', 'targets'),
  yuan: w('元', 'yuan'),
  byUnit: w('各单位进度', 'Progress by unit'),
  byDepartment: w('各部门进度', 'Progress by department'),
  more: w('展开全部', 'Show all'),
  less: w('收起', 'Show fewer'),
  none: w('还没有项目', 'no targets yet'),
  odd: w('需要留意', 'What is odd'),
  nothingOdd: w('没有需要留意的情况。', 'Nothing is odd.'),
  overdue: w('项已超过办理期限', 'overdue'),
  advised: w('项送审时有提示，已说明理由', 'submitted with findings, reasons given'),
  unheld: w('个席位今天无人可以签署', 'seats that nobody can sign today'),
  nextDue: w('最近期限', 'Next due day'),
  daysLeft: w('天后到期', 'days left'),
  dueToday: w('今天到期', 'due today'),
  daysLate: w('天前已到期', 'days late'),
  first: w('先办这件', 'Do this first'),
  begin: w('去办理', 'Begin'),
  look: w('去查看', 'Have a look'),
  seeAll: w('查看列表', 'See the list'),
  quiet: w('现在没有等您办理的事。', 'Nothing waits for you now.'),
  returnedTo: w('项被退回，请按意见修改后再送审', 'came back: revise as asked and submit again'),
  waiting: w('项等您审核', 'waiting for your signature'),
  mostUrgent: w('最急：', 'most urgent:'),
  drafts: w('项草稿还没有送审', 'not submitted yet'),
  toRead: w('件抄送待阅', 'copies to read'),
  whatYouDo: w('常用', 'What you do here'),
};

/** What each role comes here for, and where. */
export const roleTasks: Readonly<Record<string, readonly { readonly to: string; readonly words: Words }[]>> = {
  'unit-drafter': [
    { to: '/targets/new', words: w('新建绩效目标', 'Draft a target') },
    { to: '/imports', words: w('导入目标表', 'Import a table of targets') },
    { to: '/assessments', words: w('填报自评', 'Report the self-assessment') },
  ],
  auditor: [
    { to: '/targets', words: w('查看某一天的目标表', 'See the targets as of a day') },
    { to: '/scores', words: w('查看评分', 'See the scores') },
    { to: '/organisation/reads', words: w('谁查阅过什么', 'Who looked at what') },
  ],
  'performance-section': [
    { to: '/scores', words: w('评分', 'Scores') },
    { to: '/rules', words: w('审批流程和规则', 'Chains and rules') },
  ],
  operator: [{ to: '/operations', words: w('队列和延迟', 'Queues and lag') }],
  'organisation-administrator': [
    { to: '/organisation', words: w('单位、人员和任职', 'Units, people and appointments') },
    { to: '/rules', words: w('审批流程和规则', 'Chains and rules') },
  ],
  'accounts-administrator': [{ to: '/organisation/accounts', words: w('账号', 'Accounts') }],
  'audit-administrator': [{ to: '/organisation/reads', words: w('查阅记录', 'Who looked at what') }],
};
