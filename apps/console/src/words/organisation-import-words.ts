import { both as w, type Words } from './language.js';

export const importWords = {
  export: w('导出', 'Export'),
  exportSays: w('可原样再导入。', 'The import takes it back unchanged.'),
  whole: w('全部（xlsx）', 'All of it (xlsx)'),
  import: w('从文件导入', 'Import a file'),
  importSays: w('确认之前不作任何登记。', 'Nothing is recorded before it is accepted.'),
  look: w('查看', 'Look'),
  list: w('导入记录', 'Imports'),
  none: w('还没有导入过。把文件拖到上面。', 'Nothing was imported yet: drop a file above.'),
  at: w('时间', 'At'),
  by: w('导入人', 'By'),
  status: w('状态', 'State'),
  entries: w('读到的条数', 'Entries'),
  steps: w('将作的变更', 'Changes'),
  findings: w('疑点', 'Findings'),
  noFindings: w('没有疑点。', 'Nothing is odd.'),
  where: w('位置', 'Where'),
  says: w('说明', 'What'),
  decision: w('处理', 'Decision'),
  accept: w('采纳建议', 'Take the proposal'),
  leaveOut: w('去掉此行', 'Leave the line out'),
  set: w('改为', 'Set to'),
  decide: w('提交处理', 'Submit the decisions'),
  decided: w('已选', 'chosen'),
  changes: w('将作的变更', 'What it would change'),
  noChanges: w('没有要作的变更：文件与现有的一致。', 'It changes nothing: the file is as the organisation is.'),
  does: w('作什么', 'What is done'),
  of: w('对谁', 'To which'),
  content: w('内容', 'With'),
  absent: w('文件里没有的保持不变', 'What the file does not name stays as it is'),
  apply: w('确认导入', 'Accept the import'),
  applySays: w('随后逐项登记，可以离开本页。', 'Each change is then recorded; you may leave the page.'),
  errorsFirst: w('请先处理全部错误，才能确认。', 'Decide on every error before it can be accepted.'),
  discard: w('作废', 'Discard'),
  discardSays: w('读到的内容立即销毁，不作任何登记。', 'What was read is destroyed at once; nothing is recorded.'),
  progress: w('办理进度', 'Progress'),
  refusals: w('未能办理的变更', 'Changes that were refused'),
  back: w('回到导入记录', 'Back to the imports'),
  keptUntil: w('保留到', 'Kept until'),
};

export const statusWords = {
  waiting: w('待确认', 'Waiting to be accepted'),
  accepted: w('正在登记', 'Being recorded'),
  applied: w('已登记', 'Recorded'),
  discarded: w('已作废', 'Discarded'),
  gone: w('已过期销毁', 'Destroyed'),
};

export const severityWords = {
  error: w('错误', 'Error'),
  warning: w('提示', 'Warning'),
  note: w('说明', 'Note'),
};

export const kindsOfChange = {
  unit: w('机构', 'Units'),
  person: w('人员', 'People'),
  appointment: w('任职', 'Posts'),
};

export const tallyWords = {
  added: w('新增', 'new'),
  changed: w('变更', 'changed'),
  ending: w('将结束', 'ending'),
  unchanged: w('不变', 'unchanged'),
  absent: w('文件里没有', 'not in the file'),
};

export const sheetWords = {
  units: w('机构', 'Units'),
  people: w('人员', 'People'),
  appointments: w('任职', 'Posts'),
  deputies: w('代理', 'Deputies'),
  successions: w('承接', 'Successions'),
};

export const changeWords: Readonly<Record<string, Words>> = {
  'register-unit': w('登记机构', 'Register the unit'),
  'rename-unit': w('机构更名', 'Rename the unit'),
  'assign-departments': w('指定分管部门', 'Assign departments'),
  'register-person': w('登记人员', 'Register the person'),
  'change-details': w('更改个人信息', 'Change details'),
  'move-person': w('调动', 'Move'),
  'make-appointment': w('任命', 'Appoint'),
  'end-appointment': w('结束任职', 'End the post'),
  'record-leaving': w('离任', 'Record leaving'),
  'name-deputy': w('确定代理人', 'Name a deputy'),
  'end-deputy': w('结束代理', 'End the deputy'),
  'succeed-unit': w('划转、并入或重新编码', 'Move, merge or recode'),
  'close-unit': w('撤销机构', 'Close the unit'),
};
