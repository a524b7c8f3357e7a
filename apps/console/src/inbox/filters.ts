import { type Words } from '../words/language.js';
import { filterWords } from '../words/inbox-words.js';
import { inboxWords } from '../words/words.js';

/** What one looks for in a box, as its URL has it: what nobody can ask for is passed over. */
export interface Filters {
  readonly text?: string;
  readonly fiscalYear?: number;
  readonly unit?: string;
  readonly step?: string;
  readonly overdue?: 'true';
}

export const sorts = ['due', 'opened', 'budget', 'name'] as const;
export interface Sorting {
  readonly sort?: (typeof sorts)[number];
  readonly order?: 'asc' | 'desc';
}

const texts = ['text', 'step'] as const;
const MOST = 100;

export function filtersIn(asked: URLSearchParams): Filters {
  const said = (name: string): string => (asked.get(name) ?? '').trim();
  const [year, unit] = [said('year'), said('unit')];
  return {
    ...Object.fromEntries(texts.flatMap((name) => (said(name) === '' ? [] : [[name, said(name).slice(0, MOST)]]))),
    ...(/^20\d\d$/.test(year) ? { fiscalYear: Number(year) } : {}),
    ...(/^\d{3}(\d{3}){0,5}$/.test(unit) ? { unit } : {}),
    ...(said('overdue') === 'true' ? { overdue: 'true' } : {}),
  };
}

export function sortingIn(asked: URLSearchParams): Sorting {
  const sort = sorts.find((each) => each === asked.get('sort'));
  if (sort === undefined) return {};
  return { sort, order: asked.get('order') === 'desc' ? 'desc' : 'asc' };
}

/** The same URL with something asked for otherwise; what is empty is left out. */
export function asking(asked: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const next = new URLSearchParams(asked);
  for (const [name, value = ''] of Object.entries(changes))
    if (value === '') next.delete(name);
    else next.set(name, value);
  return next;
}

export const isFiltered = (filters: Filters): boolean => Object.keys(filters).length > 0;

/** The filters as a person reads them, each with its name. */
export function saidFilters(filters: Filters, say: (words: Words) => string): readonly string[] {
  const { text, fiscalYear, unit, step, overdue } = filters;
  const named = [
    [inboxWords.year, fiscalYear],
    [inboxWords.unit, unit],
    [inboxWords.step, step],
    [inboxWords.project, text],
  ] as const;
  return [
    ...named.flatMap(([words, value]) => (value === undefined ? [] : [`${say(words)} ${value}`])),
    ...(overdue ? [say(filterWords.overdueOnly)] : []),
  ];
}
