import { both as w, type Words } from './language.js';

/** Why the server would not take a cell, and what to write instead. */
export const faultWords: Readonly<Partial<Record<string, Words>>> & { readonly text: Words } = {
  text: w(
    '太长（最多 4000 字），或含有不能显示的字符，请重新输入。',
    'Too long (4,000 at most), or it holds characters that cannot be shown: type it anew.',
  ),
  name: w(
    '项目名称太长，或含有不能显示的字符，请重新输入。',
    'Too long, or it holds characters that cannot be shown: type it anew.',
  ),
  budget: w(
    '预算数应是不为负的金额（元），至多两位小数。',
    'The budget must be an amount in yuan, not negative, at most two places.',
  ),
  weight: w('权重应是数字，例如 22.5。', 'A weight must be a number, like 22.5.'),
  operator: w('指标性质应是 =、≥、≤、>、< 或 定性。', 'The operator must be =, ≥, ≤, >, < or 定性 (qualitative).'),
  direction: w('指标方向性应是 正向指标 或 反向指标。', 'The direction must be 正向指标 or 反向指标.'),
};

/** Why a block cannot be pasted, and what to do. */
export const pasteWords = {
  nothing: w(
    '剪贴板里没有内容，请先在表格软件里复制要填的几列。',
    'There is nothing on the clipboard: copy the columns in your spreadsheet first.',
  ),
  tooWide: (width: number, room: number, from: Words): Words =>
    w(
      `粘贴的内容有 ${width} 列，从“${from.zh}”起只放得下 ${room} 列，没有粘贴；请只复制“一级指标”到“指标方向性”中要填的几列，再点要开始的格粘贴。`,
      `The block has ${width} columns and only ${room} fit from “${from.en}” on, so nothing was pasted: copy only the columns between Level 1 and Direction, and paste at the cell where they begin.`,
    ),
  tooLong: (rows: number, most: number): Words =>
    w(
      `粘贴后会有 ${rows} 行，最多 ${most} 行，没有粘贴；请分成几个项目，或只复制需要的行。`,
      `There would be ${rows} rows and ${most} are the most, so nothing was pasted: copy only the rows that you need.`,
    ),
};

export const gridWords = {
  title: w('绩效指标', 'Indicators'),
  number: w('序号', 'No.'),
  above: w('上方插入', 'Insert above'),
  below: w('下方插入', 'Insert below'),
  delete: w('删除行', 'Delete rows'),
  up: w('上移', 'Move up'),
  down: w('下移', 'Move down'),
  undo: w('撤销', 'Undo'),
  redo: w('重做', 'Redo'),
  tools: w('表格操作', 'Rows'),
  choices: w('可选：', 'Choices:'),
  total: w('权重合计', 'Weights in all'),
  of: w('（应为 {}）', ' (must be {})'),
  keys: w(
    '方向键移动，直接输入即覆盖，F2 或双击修改，Enter 下一行，Esc 还原，Alt+↑↓ 选择常用值，Alt+Insert 插入行，Alt+Delete 删除行；可与 Excel、WPS 互相复制粘贴。',
    'Arrows move, typing replaces, F2 or a double click edits, Enter goes down, Esc restores, Alt+↑↓ picks a usual value, Alt+Insert adds and Alt+Delete removes a row; blocks go to and from Excel and WPS by copy and paste.',
  ),
  empty: w(
    '还没有指标。点“下方插入”，或先插入一行再粘贴 Excel 中的几列。',
    'No indicators yet: insert a row, or insert one and paste columns from a spreadsheet.',
  ),
  legend: w('图例', 'Legend'),
};

export const stateWords = {
  saved: w('已保存', 'Saved'),
  waiting: w('待保存（已存在本机）', 'Waiting (kept here)'),
  failed: w('没有保存', 'Not saved'),
  wrong: w('有误', 'Wrong'),
  warning: w('提示', 'Advice'),
  locked: w('不能修改', 'Locked'),
};

export const savingWords = {
  saved: w('已保存', 'Saved'),
  nothing: w('没有改动', 'No changes'),
  waiting: w('有改动，稍后自动保存', 'Changed; it is saved by itself in a moment'),
  saving: w('正在保存…', 'Saving…'),
  asking: w('请先选择保留谁的修改，再继续保存', 'Say whose change stands; then it is saved'),
  away: w(
    '现在连不上服务器，已填的内容存在本机，会自动再试。',
    'The server does not answer now; what you typed is kept here and is tried again by itself.',
  ),
  refused: w('没有保存：', 'Not saved: '),
  'signed-out': w(
    '登录已失效，请重新登录；已填的内容都在。',
    'Your session is over: sign in again, nothing you typed is lost.',
  ),
  partly: w('标为“有误”的格没有保存，改正后自动保存。', 'Cells that are wrong are not saved until they are put right.'),
  cannotKeep: w(
    '本浏览器不能保存未送出的内容，请等到显示“已保存”后再离开。',
    'This browser cannot keep what is not sent yet: leave only once it says that it is saved.',
  ),
  resumed: w('已接着上次未保存的内容继续。', 'You go on with what was not saved last time.'),
};

export const overlapWords = {
  title: w('别人也改了这几处，请逐处选择保留哪个', 'Somebody else changed these too: choose which stands'),
  mine: w('我的：{}', 'Mine: {}'),
  theirs: w('对方的：{}', 'Theirs: {}'),
  row: w('整行', 'The row'),
  gone: w('（已删除）', '(taken out)'),
  blank: w('（空）', '(blank)'),
};

export const editWords = {
  edit: w('修改绩效目标：{}', 'Edit a target: {}'),
  draft: w('填报绩效目标', 'Draft a target'),
  error: w('错误：', 'Error: '),
  summary: w('请先改正以下各处，再送审', 'Put these right before you submit'),
  check: w('核对并送审', 'Check and submit'),
  back: w('返回目标', 'Back to the target'),
  locked: w('现在不能修改：', 'It cannot be changed now: '),
  unit: w('单位', 'Unit'),
  year: w('年度', 'Year'),
  code: w('项目编码（没有就不填）', 'Project code (if it has one)'),
  begin: w('建立草稿', 'Create the draft'),
  beginHint: w(
    '填写单位、年度、项目名称和预算数后建立草稿；以后边填边自动保存。',
    'Fill in unit, year, name and budget and create the draft; from then on it is saved as you type.',
  ),
  needed: w('请先填写单位、年度、项目名称和预算数。', 'Fill in unit, year, name and budget first.'),
  open: w('打开已有的目标', 'Open the one that is there'),
  noUnit: w('您不是任何单位的填报人，不能填报。', 'You draft for no unit.'),
};

export const checkWords = {
  title: w('送审前核对', 'Check before you submit'),
  advice: w('提示：如属实请说明理由，否则请回去改正', 'Advice: say why it is right, or go back and correct it'),
  reason: w('理由', 'Reason'),
  signers: w('由谁审核', 'Who will sign'),
  consequence: w(
    '送审后内容不能再改，除非撤回或被退回。',
    'Its content cannot be changed then, unless it is withdrawn or returned.',
  ),
  correct: w('返回修改', 'Go back and correct'),
  cannot: w('现在不能送审：', 'It cannot be submitted now: '),
  done: w('已送审：{}', 'Submitted: {}'),
  next: w('下一步：{}', 'Next: {}'),
  due: w('应在 {} 前办理', 'due by {}'),
  then: w(
    '轮到哪个环节、有无退回，在“待办 → 我发起的”中可见；审核前可撤回。',
    'Where it stands is shown under Inbox → Submitted by me; until somebody signs you may withdraw it.',
  ),
  see: w('查看目标', 'See the target'),
};
