import { type Schemas } from '#platform/api-client';

export const states = ['draft', 'in-approval', 'returned', 'approved', 'voided'] as const;
const sorts = ['unit', 'name', 'budget', 'changed', 'due'] as const;
export type Sort = (typeof sorts)[number];

/** What a list is narrowed to and sorted by: all of it stands in the URL. */
export interface View {
  readonly fiscalYear?: number;
  readonly unit?: string;
  readonly status?: Schemas['ListedTarget']['status'];
  readonly step?: string;
  readonly text?: string;
  readonly overdue?: true;
  readonly advised?: true;
  readonly sort?: Sort;
  readonly order?: 'desc';
  /** The day at whose end it is shown. */
  readonly asOf?: string;
}

const oneOf = <Of extends string>(of: readonly Of[], text: string | null): Of | undefined =>
  of.find((each) => each === text);
const like = (form: RegExp, text: string | null): string | undefined =>
  text !== null && form.test(text) ? text : undefined;
const words = (text: string | null): string | undefined =>
  text === null || text.trim() === '' ? undefined : text.trim().slice(0, 100);

/** A URL is typed by anybody: what is no filter is passed over. */
export function viewOf(asked: URLSearchParams): View {
  const year = like(/^20\d\d$/, asked.get('fiscalYear'));
  const flag = (name: string) => (asked.get(name) === 'true' ? (true as const) : undefined);
  return defined({
    fiscalYear: year === undefined ? undefined : Number(year),
    unit: like(/^(?:\d{3}){1,6}$/, asked.get('unit')),
    status: oneOf(states, asked.get('status')),
    step: words(asked.get('step')),
    text: words(asked.get('text')),
    overdue: flag('overdue'),
    advised: flag('advised'),
    sort: oneOf(sorts, asked.get('sort')),
    order: oneOf(['desc'] as const, asked.get('order')),
    asOf: like(/^\d{4}-\d\d-\d\d$/, asked.get('asOf')),
  });
}

type Undefinable<Of> = { readonly [Name in keyof Of]?: Of[Name] | undefined };

/** Without what is not asked for. */
export const defined = (view: Undefinable<View>): View =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));

/** Always the same text for the same view. */
export const searchOf = (view: View): string =>
  new URLSearchParams(
    Object.entries(defined(view))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, String(value)]),
  ).toString();

/** What the API is asked for totals and counts: the order changes nothing of them. */
export const narrowingOf = ({ sort: _, order: __, asOf: ___, ...rest }: View): Omit<View, 'sort' | 'order' | 'asOf'> =>
  rest;

export const isNarrowed = (view: View): boolean => Object.keys(narrowingOf(view)).length > 0;

/** By a column, then the other way round, then as it comes. */
export function sortedBy(view: View, sort: Sort): View {
  const { sort: before, order, ...rest } = view;
  if (before !== sort) return { ...rest, sort };
  return order === undefined ? { ...rest, sort, order: 'desc' } : rest;
}

/** A target in the list, of today or of a day in the past. */
export type Row = Omit<Schemas['ListedTarget'], 'changedAt' | 'revision' | 'contentHash' | 'region' | 'demoData'> & {
  readonly changedAt?: string;
};

/** What can be shown of a day in the past. */
export const canLookBack = ({ fiscalYear, unit }: View): boolean => fiscalYear !== undefined && unit !== undefined;

/** Yes and no as a query carries them. */
export const asQuery = <Asked extends Partial<View>>({ overdue, advised, ...rest }: Asked) => ({
  ...rest,
  ...(overdue ? { overdue: 'true' as const } : {}),
  ...(advised ? { advised: 'true' as const } : {}),
});
