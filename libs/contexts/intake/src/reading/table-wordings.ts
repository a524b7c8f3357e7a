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
  'fiscal-years-differ': [
    'error',
    '标题有不同的年度：{others}（括号内为行号）和第 {line} 行的 {year}，请确认是哪一年；现按 {year} 年读。',
    'The titles name several years, {others} (lines in brackets) and {year} at line {line}: say which; it was read as {year}.',
  ],
  'other-fiscal-year': [
    'error',
    '这里另有一张 {year} 年度的表（共 {lines} 行），与前面的 {first} 年度不同，没有读入，请分开导入。',
    'Another table begins here, of {year} ({lines} lines) and not of {first} as before: it was not taken in; import it by itself.',
  ],
  'fiscal-year-taken-over': [
    'warning',
    '这张表没有写年度，已按前面的 {year} 年度读入，请核对。',
    'This table does not say its year; it was read as of {year} like the one before: please check.',
  ],
  'currency-unit-missing-here': [
    'error',
    '这张表没有写金额单位，不能沿用前面的表，请写明是元还是万元。',
    'This table does not say its currency unit, and that of another table does not count for it: say whether it is 元 or 万元.',
  ],
  'currency-units-differ': [
    'error',
    '表上写的金额单位是{unit}，表头写的是{other}，请确认；现按{other}读。',
    'The table says its amounts are in {unit}, the heading says {other}: please confirm; it was read in {other}.',
  ],
  'money-unit-differs': [
    'error',
    '「{text}」自带的单位与本表的金额单位（{unit}）不同，已折算为 {number}，请确认。',
    '「{text}」 has a unit of its own and not that of the table ({unit}); it makes {number}: please confirm.',
  ],
  'column-doubled': [
    'error',
    '「{headings}」几栏都像是“{field}”，只读了第一栏，请指明用哪一栏。',
    'The columns 「{headings}」 may each be the {name}; only the first was read: say which one counts.',
  ],
  'column-guessed': [
    'warning',
    '「{heading}」一栏已当作“{field}”，把握不大，请核对。',
    'The column 「{heading}」 was taken for the {name}, without much certainty: please check.',
  ],
  'columns-not-taken-in': [
    'note',
    '「{headings}」几栏不属于绩效目标，没有读入，原样保留在原始行中。',
    'The columns 「{headings}」 are no part of a target and were not taken in; the raw lines keep them.',
  ],
  'headings-do-not-fit': [
    'error',
    '表头比通用格式多了栏目，而各行单元格又没有对齐表头，只能按内容识别，请逐行核对。',
    'The headings have other columns than the usual ones and the cells do not stand under them; they were read by content: check every row.',
  ],
  'goal-in-rows': [
    'warning',
    '项目「{project}」的年度目标分在几行，已接上「{text}」，请核对。',
    'The annual goal of project 「{project}」 stands in several rows; 「{text}」 was added to it: please check.',
  ],
  'label-repeated': [
    'error',
    '同一张表里“{field}”出现两次，第二次写的是「{text}」，没有采用，请核对。',
    'The label of the {name} is there twice; what stands beside the second, 「{text}」, was not taken in: please check.',
  ],
  'funds-differ': [
    'warning',
    '各项资金合计 {sum} 元，与资金总额 {budget} 不符，请核对。',
    'The parts of the money add up to {sum} 元, the whole is printed as {budget}: please check.',
  ],
  'total-differs': [
    'error',
    '“{text}”印的是 {printed}，各项目预算合计 {sum}，请核对。',
    '{text} is printed as {printed}, the budgets add up to {sum}: please check.',
  ],
  'weight-total-differs': [
    'warning',
    '权重合计印的是 {printed}，各行合计 {sum}，请核对。',
    'The weights are printed to add up to {printed}, the rows make {sum}: please check.',
  ],
  'project-code-unusual': [
    'note',
    '项目「{project}」的编号「{code}」不是 21 位项目编码，没有采用，原样保留在原始行中。',
    'The number 「{code}」 of project 「{project}」 is no project code of 21 characters and was not taken in; the raw line keeps it.',
  ],
  'other-form-left-out': ['warning', '这里是{form}，没有读入。', 'This part is {name} and was not taken in.'],
  'part-left-out': [
    'warning',
    '从「{text}」起的 {lines} 行不是绩效目标表，没有读入，请核对。',
    'From 「{text}」 on, {lines} lines are no target table and were not taken in: please check.',
  ],
  'hidden-sheet': [
    'warning',
    '工作表「{sheet}」是隐藏的（{lines} 行），没有读入；需要的话请取消隐藏后重新导入。',
    'The sheet 「{sheet}」 is hidden ({lines} lines) and was not read: unhide it and import again if it counts.',
  ],
  'hidden-lines': [
    'warning',
    '有 {count} 行是隐藏的（如第 {line} 行），已一并读入，请核对。',
    '{count} lines are hidden (line {line} first); they were read like the others: please check.',
  ],
  'hidden-columns': [
    'warning',
    '有 {count} 列是隐藏的（如第 {column} 列），已一并读入，请核对。',
    '{count} columns are hidden (column {column} first); they were read like the others: please check.',
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
