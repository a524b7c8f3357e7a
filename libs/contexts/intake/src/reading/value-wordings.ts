import { type Wording } from './row-wordings.js';

/** What is said about values that cannot be meant as they are printed. */
export const valueWordings = {
  'name-placeholder': [
    'error',
    '三级指标「{text}」还留着模板的占位符，请改成实际内容。',
    'Level 3 「{text}」 still holds a placeholder of the template: put in what is meant.',
  ],
  'date-behind-sign': [
    'error',
    '「{text}」是日期，不是数值，请改为定性指标，或写成可以比较的数。',
    '「{text}」 is a date and no number: make the indicator qualitative, or give a number that can be compared.',
  ],
  'range-behind-sign': [
    'error',
    '「{text}」有上下两个界限，一条指标只能有一个，请确认用哪一个。',
    '「{text}」 has two bounds, and an indicator takes one: say which.',
  ],
  'remark-behind-value': [
    'error',
    '「{text}」在数值后还有别的内容，没有拆开，请分别填写指标性质、指标值和度量单位。',
    '「{text}」 has more than a number and its unit and was not split: give operator, value and unit each by itself.',
  ],
  'percent-as-fraction': [
    'error',
    '指标值「{text}」的单位是 %，像是表格软件里存成小数的百分比，应为 {number}，请确认。',
    'The value 「{text}」 is in %: it looks like a percentage kept as a fraction and would be {number}: please confirm.',
  ],
  'weight-as-fraction': [
    'error',
    '权重「{text}」像是写成小数的比例（本项目各行合计 {sum}），应为 {number}，请确认。',
    'The weight 「{text}」 looks like a share of one (those of the project add up to {sum}) and would be {number}: please confirm.',
  ],
  'rate-without-unit': [
    'warning',
    '指标值「{text}」没有度量单位，可能是表格软件里存成小数的百分比（{number}%），请核对。',
    'The value 「{text}」 has no unit and may be a percentage kept as a fraction ({number}%): please check.',
  ],
  'percent-small': [
    'warning',
    '指标值「{text}」的单位是 %，如果是存成小数的百分比，应为 {number}，请确认。',
    'The value 「{text}」 is in %; where it is a percentage kept as a fraction it would be {number}: please confirm.',
  ],
  'shown-otherwise': [
    'warning',
    '单元格显示「{text}」，实际存的是 {number}，现按显示的读，请确认。',
    'The cell shows 「{text}」 and holds {number}; it was read as it is shown: please confirm.',
  ],
} as const satisfies Readonly<Record<string, Wording>>;
