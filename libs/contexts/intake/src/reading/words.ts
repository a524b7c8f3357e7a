import { nameKey } from '#domain/kernel';
import { type Direction } from './table-reading.js';

export { operatorOf } from '#domain/kernel';

/** The twelve headings of the official layout, in order. */
export const HEADINGS = [
  '单位名称',
  '项目名称',
  '预算数',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '权重',
  '指标方向性',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** Both vocabularies at once (2015 and since 2021): counties mix them. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']],
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '可持续发展指标']],
  ['满意度指标', ['服务对象满意度指标']],
]);
const LEVEL2 = [...LEVELS.values()].flat();

/** The form in which words are compared: no white space, no invisible, full-width or compatibility forms. */
export const keyword = nameKey;

export function level1Of(text: string): string | null {
  const key = keyword(text);
  if (LEVELS.has(key)) return key;
  return [...LEVELS.keys()].find((word) => key.endsWith('指') && word === `${key}标`) ?? null;
}

/** True where a cell can only be a level 2, whole or cut off by its column. */
export const looksLikeLevel2 = (text: string): boolean => {
  const key = keyword(text);
  return (key.length >= 2 && LEVEL2.some((word) => word.startsWith(key))) || (key.endsWith('指标') && key.length <= 12);
};

/** The level-2 word that the cell holds or was cut from; `word` is null where none or several fit. */
export function level2Of(text: string, level1: string | null): { word: string | null; fits: boolean } {
  const key = keyword(text);
  const own = LEVELS.get(level1 ?? '') ?? LEVEL2;
  for (const [words, fits] of [[own, true] as const, [LEVEL2, false] as const]) {
    if (words.includes(key)) return { word: key, fits };
    const longer = key.length < 2 ? [] : words.filter((word) => word.startsWith(key));
    if (longer.length === 1) return { word: longer[0] ?? null, fits };
  }
  return { word: null, fits: false };
}

const DIRECTIONS: readonly Direction[] = ['正向指标', '反向指标'];
export const directionOf = (text: string): Direction | null => {
  const key = keyword(text);
  return key.length < 2 ? null : (DIRECTIONS.find((word) => word.startsWith(key)) ?? null);
};

/** `≥90%` in one cell: the operator, the number and what follows it. */
export function gluedOperator(text: string): readonly string[] | null {
  const match = /^(>=|<=|=>|=<|[≥≧⩾≤≦⩽><=])(-?\d[\d,.]*)(.*)$/.exec(keyword(text));
  return match ? match.slice(1).filter((part) => part !== '') : null;
}

/** Plain decimal notation of a printed number (`1,200` → `1200`), or null. */
export function numberOf(text: string): string | null {
  const key = keyword(text);
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(key) && key.length <= 32 ? key.replace(/[,+]/g, '') : null;
}

/** The same for an amount, with or without its currency. */
export const moneyOf = (text: string): string | null => numberOf(keyword(text).replace(/^[¥￥]|(万?元)$/g, ''));
