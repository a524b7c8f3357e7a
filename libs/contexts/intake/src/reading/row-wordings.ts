import { type Severity } from './table-reading.js';

export type Wording = readonly [severity: Severity, zh: string, en: string];

/** What is said about a single row of indicators. */
export const rowWordings = {
  'cells-moved': [
    'note',
    '本行单元格没有对齐表头，已按内容识别，请对照原表看一眼。',
    'The cells of this row are not under their headings; they were read by content: compare with the original.',
  ],
  'cells-left-over': [
    'error',
    '本行有认不出归属的内容「{text}」，请对照原表处理。',
    'This row holds text that fits no column (「{text}」): settle it from the original table.',
  ],
  'cells-joined': [
    'note',
    '「{text}」是几栏合在一格里的，已拆开，请核对。',
    '「{text}」 held several columns in one cell and was split: please check.',
  ],
  'latex-cleaned': [
    'note',
    '「{text}」中的公式代码已还原为普通符号，请核对。',
    'Formula code in 「{text}」 was turned back into plain signs: please check.',
  ],
  'row-off-headings': [
    'error',
    '本行单元格没有对齐表头，与其他行不同，已按内容识别，请对照原表逐格核对。',
    'The cells of this row do not stand under the headings as those of other rows do; they were read by content: check every cell.',
  ],
  'cell-of-another-kind': [
    'error',
    '「{text}」在“{field}”一栏，但不像该栏的内容，没有采用，请对照原表改正。',
    '「{text}」 stands under the {name} and cannot be one; it was not taken in: correct it from the original.',
  ],
  'level1-with-points': [
    'note',
    '一级指标「{text}」带有分值，已读作「{word}」，分值只用于核对。',
    'Level 1 「{text}」 has points beside it; it was read as 「{word}」, the points are only compared.',
  ],
  'level-points-differ': [
    'warning',
    '“{level1}”印的分值是 {points}，其下各行权重合计 {sum}，请核对。',
    'The points of {level1} are printed as {points}, its rows add up to {sum}: please check.',
  ],
  'levels-carried': [
    'note',
    '有 {count} 行没有印一级指标（如第 {line} 行），已沿用上面合并单元格的，请核对。',
    '{count} rows print no level 1 (line {line} first); that of the merged cell above was taken: please check.',
  ],
  'level1-missing': [
    'error',
    '本行没有一级指标，请对照原表补上。',
    'This row has no level-1 indicator: add it from the original table.',
  ],
  'level1-completed': [
    'note',
    '一级指标「{text}」不完整，已补全为「{word}」，请核对。',
    'Level 1 「{text}」 was cut off and completed to 「{word}」: please check.',
  ],
  'level2-missing': [
    'error',
    '本行没有二级指标，请对照原表补上。',
    'This row has no level-2 indicator: add it from the original table.',
  ],
  'level2-completed': [
    'note',
    '二级指标「{text}」不完整，已补全为「{word}」，请核对。',
    'Level 2 「{text}」 was cut off and completed to 「{word}」: please check.',
  ],
  'level2-unusual': [
    'warning',
    '二级指标「{text}」与一级指标「{level1}」不相配，请核对。',
    'Level 2 「{text}」 does not fit level 1 「{level1}」: please check.',
  ],
  'level3-missing': [
    'error',
    '本行没有三级指标（可能与二级指标并在一格），请填写三级指标名称。',
    'This row has no level-3 indicator (it may have fallen into one cell with level 2): enter its name.',
  ],
  'level3-joined': [
    'note',
    '三级指标被分在几格里，已合并为「{text}」，请核对。',
    'Level 3 stood in several cells and was joined to 「{text}」: please check.',
  ],
  'name-cut-off': [
    'warning',
    '三级指标「{text}」像是被截断了，请对照原表补全。',
    'Level 3 「{text}」 looks cut off: complete it from the original table.',
  ],
  'name-value-swapped': [
    'warning',
    '三级指标「{text}」和指标值「{value}」像是填反了，请核对。',
    'Level 3 「{text}」 and value 「{value}」 look swapped: please check.',
  ],
  'operator-missing': [
    'error',
    '本行没有指标性质（=、≥、≤、>、<、定性），请对照原表补上。',
    'This row has no operator (=, ≥, ≤, >, <, 定性): add it from the original table.',
  ],
  'operator-normalised': [
    'note',
    '指标性质「{text}」已统一写作「{word}」。',
    'The operator 「{text}」 was written as 「{word}」.',
  ],
  'value-missing': [
    'error',
    '本行没有指标值，请对照原表补上。',
    'This row has no value: add it from the original table.',
  ],
  'value-not-number': [
    'error',
    '指标性质为「{operator}」时指标值应为数字，现为「{text}」，请改正。',
    'With operator 「{operator}」 the value must be a number, not 「{text}」: please correct it.',
  ],
  'value-placeholder': [
    'error',
    '指标值「{text}」是占位符，请填写实际的值。',
    'The value 「{text}」 is a placeholder: enter the real one.',
  ],
  'value-thousands': [
    'note',
    '指标值「{text}」带有千分位逗号、空格或全角数字，填报时请写成「{number}」。',
    'The value 「{text}」 has thousands separators, blanks or full-width digits: write 「{number}」 in the target.',
  ],
  'value-repeats-name': [
    'warning',
    '指标值「{text}」只是重复了三级指标的名称，请写明要达到的程度。',
    'The value 「{text}」 only repeats the name of the indicator: say what is to be reached.',
  ],
  'qualitative-with-unit': [
    'warning',
    '定性指标不应有度量单位「{text}」，请核对。',
    'A qualitative indicator has no unit of measure (「{text}」): please check.',
  ],
  'weight-missing': [
    'error',
    '本行没有权重，请对照原表补上。',
    'This row has no weight: add it from the original table.',
  ],
  'weight-not-positive': [
    'error',
    '权重「{text}」应大于 0，请改正。',
    'The weight 「{text}」 must be above 0: please correct it.',
  ],
  'direction-missing': [
    'note',
    '本行没有填指标方向性，如需填写请对照原表补上。',
    'This row has no direction: add it where the original table has one.',
  ],
  'direction-completed': [
    'note',
    '指标方向性「{text}」不完整，已补全为「{word}」，请核对。',
    'The direction 「{text}」 was completed to 「{word}」: please check.',
  ],
  'duplicate-row': [
    'warning',
    '本行与第 {other} 行的指标相同，请核对是否重复。',
    'This row is the same indicator as line {other}: check whether it is there twice.',
  ],
  'row-moved': [
    'note',
    '本行原印在「{from}」下，已按建议移到「{to}」。',
    'This row was printed under 「{from}」 and moved to 「{to}」 as proposed.',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
