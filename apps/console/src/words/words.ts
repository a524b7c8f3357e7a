import { both as w, type Words } from './language.js';

export const appWords = {
  title: w('绩效目标管理', 'Performance targets'),
  desk: w('工作台', 'Desk'),
  inbox: w('待办', 'Inbox'),
  targets: w('绩效目标', 'Targets'),
  assessments: w('自评', 'Self-assessment'),
  scores: w('评分', 'Scores'),
  imports: w('导入', 'Imports'),
  operations: w('运维', 'Operations'),
  organisation: w('组织机构', 'Organisation'),
  rules: w('规则', 'Rules'),
  more: w('更多', 'More'),
  signOut: w('退出', 'Sign out'),
  language: w('English', '中文'),
  demo: w('示范数据', 'Demo data'),
  broken: w(
    '这一页打不开了，可能服务器刚换了新版本；请重新打开，已保存的内容都在。',
    'This screen cannot be shown, perhaps because the server has a newer one: open it again, nothing that was saved is lost.',
  ),
  reload: w('重新打开', 'Open again'),
  again: w('再试一次', 'Try again'),
};

export const signInWords = {
  title: w('登录', 'Sign in'),
  loginName: w('登录名', 'Login name'),
  password: w('密码', 'Password'),
  submit: w('登录', 'Sign in'),
  firstCode: w('凭服务器上打印的一次性代码成为管理员', 'Become an administrator by the one-time code of the machine'),
  issuer: w('用统一身份认证登录', 'Sign in at the identity provider'),
  demoTitle: w('示范：点一下，以此人身份登录', 'Demo: one click signs in as this person'),
};

export const boxWords = {
  todo: w('待办', 'To do'),
  done: w('已办', 'Done'),
  'to-read': w('待阅', 'To read'),
  mine: w('我发起的', 'Submitted by me'),
  returned: w('被退回', 'Returned'),
};

export const statusWords = {
  draft: w('草稿', 'Draft'),
  'in-approval': w('审核中', 'In approval'),
  returned: w('已退回', 'Returned'),
  approved: w('已批复', 'Approved'),
  voided: w('已作废', 'Voided'),
};

export const roleWords: Readonly<Record<string, Words>> = {
  'unit-drafter': w('单位填报人', 'Unit drafter'),
  'unit-head': w('单位负责人', 'Unit head'),
  'department-reviewer': w('部门审核', 'Department reviewer'),
  'finance-section': w('业务股室', 'Finance section'),
  'performance-section': w('绩效股', 'Performance section'),
  expert: w('专家', 'Expert'),
  publisher: w('公开', 'Publisher'),
  auditor: w('审计', 'Auditor'),
  operator: w('运维', 'Operator'),
  'organisation-administrator': w('机构管理员', 'Organisation administrator'),
  'accounts-administrator': w('账号管理员', 'Accounts administrator'),
  'audit-administrator': w('审计管理员', 'Audit administrator'),
};

/** Demo people who are called otherwise than their role. */
export const demoWords: Readonly<Record<string, Words>> = {
  'office-director': w('办公室主任（代理单位负责人）', 'Office director (deputy of the head)'),
  administrator: w('机构管理员', 'Organisation administrator'),
};

export const inboxWords = {
  project: w('项目', 'Project'),
  unit: w('单位', 'Unit'),
  year: w('年度', 'Year'),
  budget: w('预算数（元）', 'Budget (yuan)'),
  step: w('环节', 'Step'),
  status: w('状态', 'Status'),
  due: w('期限', 'Due'),
  overdue: w('已超期', 'Overdue'),
  since: w('到达', 'Arrived'),
  lastOpinion: w('最近意见', 'Last opinion'),
  search: w('按项目名称查找', 'Find by project name'),
  agree: w('同意所选', 'Agree on the chosen'),
  opinion: w('意见（各项相同）', 'One opinion for all'),
  agreed: w('已签署', 'Signed'),
  close: w('关闭', 'Close'),
  empty: {
    todo: w('没有待办。新的任务到来时这里会自己出现。', 'Nothing waits for you. New tasks appear here by themselves.'),
    done: w('还没有办理过。', 'You have done nothing yet.'),
    'to-read': w('没有待阅的抄送件。', 'No copies to read.'),
    mine: w('还没有送审过。到“绩效目标”里填报、送审。', 'You submitted nothing yet: draft and submit under Targets.'),
    returned: w('没有被退回的项目。', 'Nothing came back to you.'),
  },
};

export const paperWords = {
  title: w('年部门预算项目绩效目标表', ' Performance targets of a budget project'),
  annualGoal: w('年度目标', 'Annual goal'),
  level1: w('一级指标', 'Level 1'),
  level2: w('二级指标', 'Level 2'),
  level3: w('三级指标', 'Level 3'),
  operator: w('指标性质', 'Operator'),
  value: w('指标值', 'Value'),
  measure: w('度量单位', 'Measure'),
  weight: w('权重', 'Weight'),
  direction: w('指标方向性', 'Direction'),
  total: w('合计', 'Total'),
};

export const modeWords = {
  any: w('或签：一人签署即可', 'Any one signs'),
  all: w('会签：各席位都要签署', 'All seats sign'),
  share: w('票签：按票数', 'A share decides'),
};

export const targetWords = {
  chain: w('审核环节', 'Chain of approval'),
  findings: w('疑点', 'Findings'),
  noFindings: w('没有疑点', 'No findings'),
  acts: w('现在可以办理', 'What you may do now'),
  nothing: w('这里现在没有您可办理的事。', 'There is nothing for you to do here now.'),
  none: w('没有您可以查看的绩效目标。', 'There are no targets that you may see.'),
  opinion: w('意见', 'Opinion'),
  agree: w('同意', 'Agree'),
  disagree: w('不同意（退回）', 'Disagree (return)'),
  submit: w('送审', 'Submit for approval'),
  withdraw: w('撤回送审', 'Withdraw'),
  takeBack: w('取回本人的签署', 'Take my signature back'),
  urge: w('催办', 'Urge'),
  comment: w('批注', 'Comment'),
  back: w('回到列表', 'Back to the list'),
  whoCould: w('可签署', 'Could sign'),
  signed: w('已签署：', 'Signed by'),
  due: w('期限', 'Due'),
  done: w('已办理', 'Done'),
  leavesNobody: w('若由您签署，此环节将无人可签：', 'If you sign, nobody is left for'),
  mandatory: w('须改正', 'To be put right'),
  advisory: w('提示', 'Advice'),
};
