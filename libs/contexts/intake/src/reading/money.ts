import { exact, shortest, twoPlaces, type Exact } from '#domain/kernel';
import { keyword, numberOf } from './words.js';

/** What amounts are counted in, in 元, and how many places a 分 is. */
const UNITS: ReadonlyMap<string, { readonly yuan: number; readonly places: number }> = new Map([
  ['元', { yuan: 1, places: 2 }],
  ['千元', { yuan: 1_000, places: 5 }],
  ['万元', { yuan: 10_000, places: 6 }],
  ['百万元', { yuan: 1_000_000, places: 8 }],
  ['亿元', { yuan: 100_000_000, places: 10 }],
]);
const unitOf = (currencyUnit: string | null | undefined) => UNITS.get(currencyUnit ?? '元') ?? { yuan: 1, places: 2 };

/** An amount as printed: a plain decimal, and the unit where the cell says one. */
export interface Money {
  readonly amount: string;
  readonly unit: string | null;
}

const AMOUNT = /^(?:人民币|rmb|cny|[¥￥])?(.+?)(?:(百万|[千万亿])?元?(?:人民币|整)?)$/i;

/** `86,000.00`, `8.6万元`, `人民币8.6万`: an amount and its unit, or null where the text is none. */
export function moneyIn(text: string): Money | null {
  const key = keyword(text);
  if (key.length > 40) return null;
  const [, digits = '', scale = null] = AMOUNT.exec(key) ?? [];
  const amount = numberOf(digits);
  if (amount === null) return null;
  const isYuan = scale === null && key.includes('元');
  return { amount, unit: isYuan ? '元' : scale && `${scale}元` };
}

/** The unit that words name: `金额单位：人民币万元`, `预算数（万元）`. */
export const currencyIn = (words: string): string | null => {
  const key = keyword(words);
  const found =
    /单位[::]?\(?(?:人民币)?([百千万亿]{0,2}元)/.exec(key)?.[1] ??
    /[((](?:人民币)?([百千万亿]{0,2}元)[))]/.exec(key)?.[1];
  return found !== undefined && UNITS.has(found) ? found : null;
};

const yuanOf = (amount: string, currencyUnit: string | null | undefined): Exact =>
  exact(amount).times(unitOf(currencyUnit).yuan);

/** Money as drafts hold it, in 元 and 分. */
export const inYuan = (budget: string, currencyUnit: string | null | undefined): string =>
  twoPlaces(yuanOf(budget, currencyUnit));

/** An amount of the unit with at least two places, rounded half-up to whole 分. */
export function toWholeFen(
  amount: string,
  currencyUnit: string | null | undefined,
): { amount: string; exact: boolean } {
  const printed = exact(amount);
  const rounded = printed.toDecimalPlaces(unitOf(currencyUnit).places);
  return { amount: withTwoPlaces(rounded), exact: rounded.eq(printed) };
}

/** At least two places, as amounts are printed; more only where they say something. */
export const withTwoPlaces = (value: Exact): string => (value.decimalPlaces() > 2 ? shortest(value) : twoPlaces(value));
