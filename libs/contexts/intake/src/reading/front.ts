import { type UnitMark } from './draft.js';
import { type FrontLine } from './front-lines.js';

export interface YearMark {
  readonly year: number;
  readonly line: number;
}

/** What stands above a table: null and empty where it does not say. */
export interface Front {
  readonly title: string | null;
  readonly titleLine: number | null;
  readonly years: readonly YearMark[];
  readonly currencyUnit: string | null;
  readonly unit: UnitMark | null;
}

export const NOTHING: Front = { title: null, titleLine: null, years: [], currencyUnit: null, unit: null };

/** What a table says itself, and what it goes on under where it says nothing. */
export const inherited = (own: Front, before: Front): Front => ({
  title: own.title ?? before.title,
  titleLine: own.titleLine ?? before.titleLine,
  years: own.years.length > 0 ? own.years : before.years,
  currencyUnit: own.currencyUnit ?? before.currencyUnit,
  unit: own.unit ?? before.unit,
});

/** With one more line above the table; what was said first stays. */
export function withLine(own: Front, line: number, { title, years, currencyUnit, unit }: FrontLine): Front {
  const isFirst = own.title === null && title !== null;
  const isNew = (year: number) => !own.years.some((mark) => mark.year === year);
  return {
    title: own.title ?? title,
    titleLine: isFirst ? line : own.titleLine,
    years: [...own.years, ...years.filter(isNew).map((year) => ({ year, line }))],
    currencyUnit: own.currencyUnit ?? currencyUnit,
    unit: own.unit ?? unit,
  };
}
