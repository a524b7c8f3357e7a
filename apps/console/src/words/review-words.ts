import { both as w } from './language.js';

/** Where it stands, for all and for oneself, and what changed in it. */
export const reviewWords = {
  round: w('第 {} 轮', 'Round {}'),
  mine: w('与您有关', 'For you'),
  chain: w('审核流程', 'Chain of approval'),
  print: w('打印', 'Print'),
  empty: w('空表', 'Empty form'),
  filled: w('回到已填的表', 'Back to the form'),
  nextItem: w('下一件：', 'Next: '),
  last: w('这是最后一件', 'This is the last one'),
  skip: w('暂不办理，看下一件', 'Leave it, go to the next'),
  compared: w('标出变化', 'Mark what changed'),
  since: {
    signed: w('与您在第 {} 轮签署时相比', 'Against what you signed in round {}'),
    returned: w('与您在第 {} 轮退回时相比', 'Against what you returned in round {}'),
    before: w('与第 {} 轮送审时相比', 'Against the submission of round {}'),
  },
  returnedBy: w('退回意见', 'Returned by'),
  same: w('内容没有变化', 'nothing changed'),
  cells: w('{} 处变化', '{} changed'),
  added: w('新增', 'added'),
  dropped: w('已删去', 'dropped'),
  moved: w('移动', 'moved'),
  was: w('原为', 'was'),
};

/** Where one stands oneself. */
export const mineWords = {
  ready: w('等您签署', 'Ready for you to sign'),
  deputy: w('可由您代签', 'You may sign as a deputy'),
  fill: w('等您填报', 'Yours to write and submit'),
  others: w('正在审核，不由您办理', 'Ready, but not by you'),
  signed: w('您已签署，等他人办理', 'Signed by you, others are to act'),
  submitted: w('您单位已送审，等待审核', 'Submitted, others are to act'),
  none: w('没有要您办理的', 'Nothing for you to do'),
};

/** The chain as a picture. */
export const nodeWords = {
  done: w('已通过', 'Completed'),
  open: w('正在审核', 'Open'),
  ahead: w('未到', 'To come'),
  skipped: w('不再签署', 'Passed over'),
  submitted: w('送审', 'Submitted'),
  approved: w('批复', 'Approved'),
  could: w('可签署', 'Could sign'),
  would: w('将由', 'Would sign'),
  deputyFor: w('代', 'for'),
  assigned: w('分派给', 'Assigned to'),
  nobody: w('无人可签', 'Nobody'),
  waiting: w('等候前面的签署', 'Waits for another signature'),
  waited: w('已等 {} 个工作日', 'Waiting for {} working days'),
  took: w('用了 {} 个工作日', 'Took {} working days'),
  sameDay: w('当天', 'Same day'),
  addedBy: w('加签', 'Added'),
  due: w('期限', 'Due'),
};
