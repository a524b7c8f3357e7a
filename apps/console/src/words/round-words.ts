import { both as w, type Words } from './language.js';

export const roundWords = {
  title: w('办理经过', 'How it went'),
  round: w('第几轮：', 'Round'),
  submitted: w('送审', 'submitted it'),
  approved: w('已批复', 'approved'),
  returned: w('退回填报人', 'returned to the drafter'),
  withdrawn: w('已撤回', 'withdrawn'),
  voided: w('已作废', 'voided'),
  waited: w('历时', 'took'),
  days: w('个工作日', 'working days'),
  for: w('代', 'for'),
  agree: w('同意', 'agreed'),
  disagree: w('不同意', 'disagreed'),
  abstain: w('弃权', 'abstained'),
  could: w('可签署', 'could sign'),
  changes: w('与上次送审相比', 'Since the submission before'),
  added: w('新增指标', 'Added'),
  dropped: w('删去指标', 'Dropped'),
};

export const outcomeWords = {
  open: w('正在审核', 'open'),
  completed: w('已通过', 'completed'),
  returned: w('已退回', 'returned'),
  'taken-back': w('签署被取回', 'taken back'),
  withdrawn: w('送审被撤回', 'withdrawn'),
  voided: w('已作废', 'voided'),
  ended: w('已结束', 'ended'),
};

export const actWords: Readonly<Record<string, Words>> = {
  TaskTransferred: w('转办给', 'transferred it to'),
  TaskAssigned: w('分派给', 'assigned it to'),
  SignerAdded: w('加签', 'added as signer'),
  SignerRemoved: w('减签', 'removed as signer'),
  StepUrged: w('催办', 'urged it'),
  Commented: w('批注：', 'commented:'),
  Copied: w('抄送', 'sent a copy to'),
  CellsProposed: w('提出修改建议', 'proposed changes'),
  SignatureTakenBack: w('取回签署', 'took the signature back'),
};

/** The columns of the form, as a difference names them. */
export const cellWords = {
  name: w('项目名称', 'Project'),
  budget: w('预算数', 'Budget'),
  annualGoal: w('年度目标', 'Annual goal'),
  level1: w('一级指标', 'Level 1'),
  level2: w('二级指标', 'Level 2'),
  level3: w('三级指标', 'Level 3'),
  operator: w('指标性质', 'Operator'),
  value: w('指标值', 'Value'),
  unit: w('度量单位', 'Measure'),
  weight: w('权重', 'Weight'),
  direction: w('指标方向性', 'Direction'),
};
