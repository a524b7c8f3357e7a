import { type Wording } from './row-wordings.js';

/** What is said about the table, its units and its projects. */
export const tableWordings = {
  'title-missing': [
    'warning',
    '没有找到表的标题，请核对文件是否完整。',
    'The table has no title: check that the file is complete.',
  ],
  'fiscal-year-missing': [
    'error',
    '没有找到年度，请在标题中写明年度后再导入，例如“（2024年度）”。',
    'No fiscal year was found: put it into the title, for example “（2024年度）”, and import again.',
  ],
  'currency-unit-missing': [
    'warning',
    '没有找到“金额单位”，请确认预算数的单位是元还是万元。',
    'The table does not say its currency unit: confirm whether the budgets are in 元 or 万元.',
  ],
  'header-missing': [
    'warning',
    '没有找到完整的表头，已按内容识别，请逐行核对。',
    'The row of headings is missing; the cells were read by content: check every row.',
  ],
  'half-width-punctuation': [
    'note',
    '有 {count} 行用了半角标点（如第 {line} 行），已按原样保留，可统一改为全角。',
    '{count} lines use half-width punctuation (line {line} first); it was kept as printed and may be made uniform.',
  ],
  'control-characters-left-out': [
    'note',
    '有 {count} 行含有不能显示的控制字符（如第 {line} 行），读入时已去掉，请核对。',
    '{count} lines hold control characters (line {line} first); they were left out as it was read: please check.',
  ],
  'line-not-understood': [
    'warning',
    '这一行认不出是什么（「{text}」），没有读入，请对照原表处理。',
    'This line was not understood (「{text}」) and not taken in: settle it from the original table.',
  ],
  'department-missing': [
    'warning',
    '没有找到部门合计行（如“307-某某部门”），无法核对预算合计。',
    'The row with the department total is missing, so the sum of the budgets cannot be checked.',
  ],
  'department-repeated': [
    'error',
    '这里又出现一个部门「{text}」，一张表只能有一个部门，请分开导入。',
    'A second department 「{text}」 begins here: import one department per table.',
  ],
  'budget-sum-mismatch': [
    'error',
    '各项目预算合计 {sum}，与部门合计 {printed} 不符，请核对。',
    'The budgets of the projects add up to {sum}, but the department row says {printed}: please check.',
  ],
  'unit-budget-mismatch': [
    'error',
    '单位 {code} 各项目预算合计 {sum}，与单位合计 {printed} 不符，请核对。',
    'The budgets of unit {code} add up to {sum}, but its own row says {printed}: please check.',
  ],
  'unit-short-name': [
    'note',
    '单位栏写的是「{text}」，已按单位代码 {code} 识别，请核对。',
    'The unit cell says 「{text}」; it was read as unit {code}: please check.',
  ],
  'unit-mid-project': [
    'note',
    '单位代码 {code} 印在项目中间的一行，已作为该项目及同一单位各项目的单位，请核对。',
    'The unit code {code} stands on a row in the middle of a project; it was taken for its projects: please check.',
  ],
  'unit-conflict': [
    'error',
    '项目中间出现另一个单位 {code}（前面是 {before}），请确认这个项目属于哪个单位。',
    'Another unit {code} appears in the middle of a project (before it: {before}): say which unit the project belongs to.',
  ],
  'unit-unknown': [
    'error',
    '项目「{project}」的单位代码没有找到（单位栏：「{text}」），请补上。',
    'The unit code of project 「{project}」 was not found (unit cell: 「{text}」): add it.',
  ],
  'unit-outside-department': [
    'error',
    '单位 {code} 的代码不以部门代码 {department} 开头，请核对。',
    'The code of unit {code} does not begin with the department code {department}: please check.',
  ],
  'unit-name-differs': [
    'warning',
    '单位 {code} 在这里写作「{text}」，前面写作「{before}」，请核对。',
    'Unit {code} is called 「{text}」 here and 「{before}」 before: please check.',
  ],
  'name-missing': [
    'error',
    '这个项目没有名称，请对照原表补上。',
    'This project has no name: add it from the original table.',
  ],
  'budget-missing': [
    'error',
    '项目「{project}」没有预算数，请对照原表补上。',
    'Project 「{project}」 has no budget: add it from the original table.',
  ],
  'budget-negative': [
    'error',
    '预算数「{text}」是负数，目标表的预算数不能为负，请对照原表改正。',
    'The budget 「{text}」 is below zero, which no target may hold: correct it from the original table.',
  ],
  'budget-zero': [
    'warning',
    '项目「{project}」的预算数印的是 0，请核对是否漏填。',
    'The budget of project 「{project}」 is printed as 0: check whether it was left out.',
  ],
  'budget-rounded': [
    'warning',
    '预算数「{text}」不到一分的部分已四舍五入，成为 {number}，请核对。',
    'The budget 「{text}」 holds less than a 分 and was rounded to {number}: please check.',
  ],
  'goal-missing': [
    'error',
    '项目「{project}」没有年度目标，请填写。',
    'Project 「{project}」 has no annual goal: enter it.',
  ],
  'goal-joined': [
    'note',
    '项目「{project}」的年度目标被分成几段，已接上「{text}」，请核对。',
    'The annual goal of project 「{project}」 was cut in parts; 「{text}」 was joined to it: please check.',
  ],
  'text-not-placed': [
    'error',
    '一级指标前的「{text}」认不出是项目名称还是年度目标，没有读入，请对照原表处理。',
    '「{text}」 before level 1 may be a project name or part of a goal; it was not taken in: settle it from the original.',
  ],
  'project-code': [
    'note',
    '项目「{project}」的代码 {code} 已与名称分开。',
    'The code {code} of project 「{project}」 was separated from its name.',
  ],
  'head-repeated': [
    'note',
    '项目「{project}」的名称和预算在这里重复印了一次，仍按同一个项目读入。',
    'Name and budget of project 「{project}」 are printed again here; it was read as one project.',
  ],
  'duplicate-project': [
    'error',
    '单位 {unit} 有两个同名项目「{project}」（另一个在第 {other} 行），请核对。',
    'Unit {unit} has two projects called 「{project}」 (the other at line {other}): please check.',
  ],
  'no-indicators': [
    'error',
    '项目「{project}」没有指标，请补上。',
    'Project 「{project}」 has no indicators: add them.',
  ],
  'weights-not-total': [
    'error',
    '项目「{project}」权重合计 {sum}，应为 {total}，请核对权重或行的归属。',
    'The weights of project 「{project}」 add up to {sum} instead of {total}: check the weights and whose rows they are.',
  ],
  'move-ambiguous': [
    'error',
    '项目「{project}」缺的权重前后两个项目都可能多印了一行，请对照原表确认。',
    'The row that project 「{project}」 is short of may be in the project before or after it: settle it from the original.',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
