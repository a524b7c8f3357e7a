import { nameKey } from './written-text.js';

/** What an indicator's value is measured by (指标性质). */
export const operators = ['=', '≥', '≤', '>', '<', '定性'] as const;
export type Operator = (typeof operators)[number];

const FORMS: Readonly<Record<Operator, string>> = {
  '=': '= == ═ \\eq 等于',
  '≥': '≥ ≧ ⩾ >= => \\geq \\ge \\geqq \\geqslant &ge; 大于等于 大于或等于 大于或者等于 不低于 不少于 不小于',
  '≤': '≤ ≦ ⩽ <= =< \\leq \\le \\leqq \\leqslant &le; 小于等于 小于或等于 小于或者等于 不高于 不超过 不大于 不多于',
  '>': '> \\gt &gt; 大于 高于 多于 超过',
  '<': '< \\lt &lt; 小于 低于 少于',
  定性: '定性 定性指标',
};
const words: ReadonlyMap<string, Operator> = new Map(
  operators.flatMap((operator) => FORMS[operator].split(' ').map((form) => [form, operator] as const)),
);

/** Nearly every cell: what names are compared by is the text itself. */
const PLAIN = /^[\u4e00-\u9fff\w.]*$/;

/** The operator that a cell or a person means (`>=`, `不低于`, `$\\geq$` → `≥`); null where it is none. */
export function operatorOf(text: string): Operator | null {
  if (PLAIN.test(text)) return words.get(text) ?? null;
  const key = text.length > 20 ? '' : nameKey(text).replace(/^\$|\$$/g, '');
  return words.get(key.replace(/^\{(.*)\}$/, '$1')) ?? null;
}
