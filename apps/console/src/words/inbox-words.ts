import { both as w } from './language.js';

export const filterWords = {
  allYears: w('全部年度', 'All years'),
  unit: w('单位代码', 'Unit code'),
  overdueOnly: w('只看超期', 'Overdue only'),
  clear: w('清除筛选', 'Clear filters'),
  filters: w('筛选', 'Filters'),
  count: w('共 {} 件', '{} items'),
  shown: w('已显示 {} 件', '{} shown'),
  chosen: w('已选 {} 件', '{} chosen'),
  chooseAll: w('对符合条件的全部 {} 件签署同意', 'Agree on all {} that match'),
  noMatch: w('没有符合筛选条件的项目。', 'Nothing matches these filters.'),
  range: w('按住 Shift 再点，可选中一段', 'Hold Shift and click to choose a range'),
};

export const wantWords = {
  grades: w('须评级', 'Grades'),
  opinion: w('须填意见', 'Opinion'),
};

export const bulkWords = {
  title: w('批量同意', 'Agree on many'),
  back: w('回到待办', 'Back to the inbox'),
  gathering: w('正在读取符合条件的待办：', 'Reading what matches: '),
  filter: w('筛选条件：', 'Filter: '),
  noFilter: w('无（全部待办）', 'none (all that is to do)'),
  chosen: w('您选中的 {} 件', 'The {} that you chose'),
  everything: w('符合条件的全部 {} 件', 'All {} that match'),
  apart: w('{} 件须逐件办理，不在批量之内：', '{} have to be dealt with one by one, and are left out:'),
  opinion: w('对各件相同的意见', 'One opinion on all of them'),
  needsOpinion: w('其中 {} 件须填意见。', '{} of them need an opinion.'),
  sign: w('对 {} 件签署同意', 'Agree on {}'),
  consequence: w(
    '逐件记入您的签署；每件各有结果，一件未成不影响其他。',
    'Each is signed on its own and has its own outcome; one that fails stops no other.',
  ),
  progress: w('已办 {} 件', '{} done'),
  signed: w('已签署 {} 件', '{} signed'),
  failed: w('未办成 {} 件', '{} not signed'),
  outcome: w('结果', 'Outcome'),
  ok: w('已签署', 'Signed'),
  open: w('打开办理', 'Open it'),
  nothing: w('没有可以批量签署的待办。', 'There is nothing that can be signed in bulk.'),
};
