import { exact, shortest, twoPlaces, type Exact } from '#domain/kernel';
import { chineseAmount } from './chinese-amount.js';
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
  /** 三十万元: in 元, and not in figures. */
  readonly inWords?: true;
}

const AMOUNT = /^(?:人民币|rmb|cny|[¥￥])?(.+?)(?:(百万|[千万亿])?元?(?:人民币|整)?)$/i;

/** Whether a cell can only be an amount. */
export const isMoney = (text: string): boolean => moneyIn(text) !== null;

/** `86,000.00`, `8.6万元`, `人民币8.6万`, `三十万元`: an amount and its unit, or null where the text is none. */
export function moneyIn(text: string): Money | null {
  const key = keyword(text);
  if (key.length > 40) return null;
  const [, digits = '', scale] = AMOUNT.exec(key) ?? [];
  const amount = numberOf(digits);
  return amount === null ? moneyInWords(key) : { amount, unit: unitIn(key, scale) };
}

function moneyInWords(key: string): Money | null {
  const amount = chineseAmount(key);
  return amount === null ? null : { amount, unit: '元', inWords: true };
}

function unitIn(key: string, scale: string | undefined): string | null {
  if (scale !== undefined) return `${scale}元`;
  return key.includes('元') ? '元' : null;
}

/** The unit that a line names: `金额单位：人民币万元`. */
export const currencyOfLine = (words: string): string | null =>
  knownUnit(/单位(?:[::]|为|是)?[(]?(?:人民币)?([百千万亿]{0,2}元)(?!\/)/.exec(keyword(words))?.[1]);

/** The unit that a heading or a label names: `预算数（万元）`. */
export const currencyOfHeading = (heading: string): string | null =>
  knownUnit(/[(](?:单位[::]?)?(?:人民币)?([百千万亿]{0,2}元)[)]/.exec(keyword(heading))?.[1]);

/** （万元）, alone below a heading or a title. */
export const isUnitAlone = (text: string): boolean =>
  /^[(][^()]*[)]$/.test(keyword(text)) && currencyOfHeading(text) !== null;

const knownUnit = (found: string | undefined): string | null =>
  found !== undefined && UNITS.has(found) ? found : null;

export const yuanOf = (amount: string, currencyUnit: string | null | undefined): Exact =>
  exact(amount).times(unitOf(currencyUnit).yuan);

/** Money as drafts hold it, in 元 and 分. */
export const inYuan = (budget: string, currencyUnit: string | null | undefined): string =>
  twoPlaces(yuanOf(budget, currencyUnit));

/** An amount as a table counts it: in its own unit, whole 分, at least two places. */
export interface Settled {
  readonly amount: string;
  readonly currencyUnit: string | null;
  /** More than whole 分 was printed. */
  readonly isRounded: boolean;
  /** The cell names another unit than the table. */
  readonly contradicts: boolean;
  readonly inWords?: true;
}

/** What a cell says of its unit goes before what the table says; what the table is counted in stays. */
export function settled({ amount, unit, inWords }: Money, tableUnit: string | null): Settled {
  const currencyUnit = tableUnit ?? unit;
  const printed = yuanOf(amount, unit ?? tableUnit).div(unitOf(currencyUnit).yuan);
  const rounded = printed.toDecimalPlaces(unitOf(currencyUnit).places);
  return {
    amount: withTwoPlaces(rounded),
    currencyUnit,
    isRounded: !rounded.eq(printed),
    contradicts: unit !== null && tableUnit !== null && unit !== tableUnit && !inWords,
    ...(inWords && { inWords }),
  };
}

/** A sum in 元 as an amount of a unit. */
export const ofYuan = (yuan: Exact, currencyUnit: string | null): string =>
  withTwoPlaces(yuan.div(unitOf(currencyUnit).yuan));

/** The sum of amounts, each in its own unit, in 元. */
export const sumInYuan = (
  amounts: readonly { readonly budget: string | null; readonly currencyUnit: string | null }[],
): Exact =>
  amounts.reduce(
    (total, { budget, currencyUnit }) => (budget === null ? total : total.plus(yuanOf(budget, currencyUnit))),
    exact('0'),
  );

/** At least two places, as amounts are printed; more only where they say something. */
const withTwoPlaces = (value: Exact): string => (value.decimalPlaces() > 2 ? shortest(value) : twoPlaces(value));
