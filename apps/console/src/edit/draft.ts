import { type Content } from '#contexts/targets/pure';
import { type Schemas } from '#platform/api-client';
import { remembered } from './remembered.js';
import { fields, headFields, type Field, type HeadField } from './fields.js';
import { tidied } from './tidied.js';

/** All cells of a row as they are typed; what is absent is empty. */
export type Cells = Readonly<Record<Field, string>>;
export type Head = Readonly<Record<HeadField, string>>;
type Source = Content['indicators'][number]['source'];

/** A row with what tells it from others here: its id, or of a new one a name that never leaves this page. */
export interface Row {
  readonly key: string;
  readonly cells: Cells;
  readonly source?: Source;
}

/** A content as it is edited. */
export interface Draft {
  readonly head: Head;
  readonly rows: readonly Row[];
}

/** One cell: of a row, or of the head where no row is named. */
export interface Place {
  readonly key?: string | undefined;
  readonly field: Field | HeadField;
}

export const placeId = ({ key = '', field }: Place): string => `${key}/${field}`;

export const emptyCells: Cells = {
  ...{ level1: '', level2: '', level3: '', operator: '', value: '', unit: '', weight: '', direction: '' },
};

export const emptyDraft = (key: string): Draft => ({
  head: { name: '', budget: '', annualGoal: '' },
  rows: [{ key, cells: emptyCells }],
});

const present = (cells: Partial<Record<Field, string | undefined>>): Partial<Cells> =>
  Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined));

type WireRow = Content['indicators'][number];

const rowOf = ({ indicatorId, source, ...cells }: WireRow, keys: ReadonlyMap<string, string>): Row => ({
  key: keys.get(indicatorId) ?? indicatorId,
  cells: { ...emptyCells, ...present(cells) },
  ...(source === undefined ? {} : { source }),
});

/** Rows by their ids, as the server has them: a row that it has not is sent without one, and gets a new one. */
export type Ids = ReadonlyMap<string, string>;

/** A content as it is edited; a row that has a name here already keeps it. */
export function draftOf({ name, budget, annualGoal = '', indicators }: Content, ids: Ids = new Map()): Draft {
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return { head: { name, budget, annualGoal }, rows: indicators.map((row) => rowOf(row, keys)) };
}

/** What stands in a cell; nothing where there is no such row. */
export const textAt = ({ head, rows }: Draft, { key, field }: Place): string =>
  isHead(field) ? head[field] : (rows.find((row) => row.key === key)?.cells[field] ?? '');

export const isHead = (field: Field | HeadField): field is HeadField => headFields.some((name) => name === field);

/** The draft with another text in one cell; every other row stays the very object that it was. */
export function withText(draft: Draft, { key, field }: Place, text: string): Draft {
  if (textAt(draft, { key, field }) === text) return draft;
  if (isHead(field)) return { ...draft, head: { ...draft.head, [field]: text } };
  const rows = draft.rows.map((row) => (row.key === key ? { ...row, cells: { ...row.cells, [field]: text } } : row));
  return { ...draft, rows };
}

const cellsSent = remembered((cells: Cells): Partial<Cells> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = tidied(field, cells[field]);
      return text === '' ? [] : [[field, text]];
    }),
  ),
);

/** The rows that are sent: not one that was put in and never filled. */
export const rowsSent = ({ rows }: Draft, ids: Ids): readonly Row[] =>
  rows.filter(({ key, cells }) => ids.has(key) || Object.keys(cellsSent(cells)).length > 0);

/** A content as the API takes it. */
export type Sent = Schemas['RevisionRequest']['content'];

/** As a revision takes it, each cell tidied. Whether the server would take each cell is not looked at here. */
export function contentOf(draft: Draft, ids: Ids): Sent {
  const { head } = draft;
  const goal = tidied('annualGoal', head.annualGoal);
  return {
    ...{ name: tidied('name', head.name), budget: tidied('budget', head.budget) },
    ...(goal === '' ? {} : { annualGoal: goal }),
    indicators: rowsSent(draft, ids).map(({ key, cells, source }) => {
      const indicatorId = ids.get(key);
      const known = indicatorId === undefined ? {} : { indicatorId };
      const sent = cellsSent(cells) as Sent['indicators'][number]; // a parse boundary: withSound lets nothing through that has another form
      return { ...known, ...sent, ...(source === undefined ? {} : { source }) };
    }),
  };
}
