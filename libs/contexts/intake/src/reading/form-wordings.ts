import { type Wording } from './row-wordings.js';

/** What is said about a file, its tables and their headings. */
export const formWordings = {
  'fiscal-years-differ': [
    'error',
    '标题有不同的年度：{others}（括号内为行号）和第 {line} 行的 {year}，请确认是哪一年；现按 {year} 年读。',
    'The titles name several years, {others} (lines in brackets) and {year} at line {line}: say which; it was read as {year}.',
  ],
  'fiscal-year-elsewhere': [
    'error',
    '标题没有写年度，只有{where}写着，现按 {year} 年度读，请确认。',
    'The title does not say its year, only {place} does; it was read as of {year}: please confirm.',
  ],
  'sheet-of-another-year': [
    'warning',
    '工作表名称「{sheet}」写的是 {other} 年，表里写的是 {year} 年，现按 {year} 年度读，请核对。',
    'The sheet is called 「{sheet}」 and its table says {year}; it was read as of {year} and not {other}: please check.',
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
  'budgets-small': [
    'error',
    '这张表的预算数都不到 10000（最大的是 {amount}），可能漏写了万元：若以万元填，请把“金额单位”改为万元；若确以元填，请按原样。',
    'No budget of this table reaches 10000 (the largest is {amount}): the table may have left out 万元. Set its currency unit to 万元 where that is so; where they are in 元, let it stand as printed.',
  ],
  'money-unit-differs': [
    'error',
    '「{text}」自带的单位与本表的金额单位（{unit}）不同，已折算为 {number}，请确认。',
    '「{text}」 has a unit of its own and not that of the table ({unit}); it makes {number}: please confirm.',
  ],
  'budget-in-words': [
    'error',
    '预算数「{text}」是用汉字写的，已读作 {number}（{unit}），请确认。',
    'The budget 「{text}」 is written in words; it was read as {number} ({unit}): please confirm.',
  ],
  'column-doubled': [
    'error',
    '「{headings}」几栏都像是“{field}”，只读了第一栏，请用 map 指明用哪一栏，例如 {field}=5（第 5 列）。',
    'The columns 「{headings}」 may each be the {name}; only the first was read: say by map which one counts, for example {field}=5 (column 5).',
  ],
  'column-guessed': [
    'warning',
    '「{heading}」一栏已当作“{field}”，把握不大，请核对。',
    'The column 「{heading}」 was taken for the {name}, without much certainty: please check.',
  ],
  'columns-not-taken-in': [
    'note',
    '「{headings}」没有作为绩效目标的内容读入，只保留在原始行中；其中若有一栏是，请用 map 指明，例如 全年值=指标值。',
    'The columns 「{headings}」 were not taken for a part of the target; the raw lines keep them. Where one is, say so by map, for example 全年值=指标值.',
  ],
  'headings-do-not-fit': [
    'error',
    '表头比通用格式多了栏目，而各行单元格又没有对齐表头，只能按内容识别，请逐行核对。',
    'The headings have other columns than the usual ones and the cells do not stand under them; they were read by content: check every row.',
  ],
  'tables-side-by-side': [
    'warning',
    '这里有并排的两张表，已分别读入，请核对每个项目的指标是否归对了表。',
    'Two tables stand side by side here and were read one after the other: check which rows were taken for whose.',
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
  'long-term-left-out': [
    'warning',
    '从这一行起是长期（实施期）指标，不属于本年度目标，没有读入。',
    'From this line on stand indicators of several years; they are no part of this year’s target and were not taken in.',
  ],
  'long-term-beside': [
    'warning',
    '左边几栏是长期（实施期）指标，不属于本年度目标，没有读入，请核对。',
    'The columns on the left are indicators of several years; they are no part of this year’s target and were not taken in: please check.',
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
} as const satisfies Readonly<Record<string, Wording>>;
