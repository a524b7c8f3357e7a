import { z } from 'zod';
import { type Content, type Indicator } from '../content.js';

const headerColumns = ['name', 'budget', 'annualGoal'] as const;
const rowColumns = ['level1', 'level2', 'level3', 'operator', 'value', 'unit', 'weight', 'direction'] as const;

export const cellChangeSchema = z.object({
  column: z.enum([...headerColumns, ...rowColumns]),
  /** Left out where there was, or is, nothing. */
  from: z.string().optional(),
  to: z.string().optional(),
});
export type CellChange = z.infer<typeof cellChangeSchema>;

const rowChangeSchema = z.object({
  indicatorId: z.string(),
  kind: z.enum(['added', 'dropped', 'kept']),
  /** As the row is called afterwards, or was. */
  name: z.string().optional(),
  /** Their numbers in either content, from 1. */
  before: z.int().optional(),
  after: z.int().optional().meta({ description: '现在第几行 Its number in the content after' }),
  /** Stands elsewhere among the rows that were kept. */
  moved: z.literal(true).optional(),
  cells: z.array(cellChangeSchema),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

export const contentChangesSchema = z
  .object({ header: z.array(cellChangeSchema), rows: z.array(rowChangeSchema) })
  .meta({ id: 'ContentChanges' });
export type ContentChanges = z.infer<typeof contentChangesSchema>;

/** A content, or a form in which nothing stands so far. */
export type Filled = Pick<Content, 'indicators'> & {
  readonly [Column in (typeof headerColumns)[number]]?: string | undefined;
};

/** What is other in one content than in another: cell by cell, rows matched by their ids, in the order that they have afterwards. */
export function contentChanges(before: Filled, after: Filled): ContentChanges {
  const [were, are] = [numbered(before), numbered(after)];
  const keptInOrder = after.indicators.flatMap(({ indicatorId }) => were.get(indicatorId) ?? []);
  const inPlace = new Set(longestRising(keptInOrder.map(({ at }) => at)));
  const now = [...are.values()].flatMap((is) => changeOf(were.get(is.row.indicatorId), is, inPlace) ?? []);
  const gone = [...were.values()].filter(({ row }) => !are.has(row.indicatorId)).map(dropped);
  return { header: cells(headerColumns, before, after), rows: [...now, ...gone] };
}

interface Placed {
  readonly at: number;
  readonly row: Indicator;
}

const numbered = ({ indicators }: Filled): ReadonlyMap<string, Placed> =>
  new Map(indicators.map((row, index) => [row.indicatorId, { at: index + 1, row }]));

const nameOf = ({ level3, level2, level1 }: Indicator): string | undefined => level3 ?? level2 ?? level1;

function changeOf(was: Placed | undefined, is: Placed, inPlace: ReadonlySet<number>): RowChange | undefined {
  const { at: after, row } = is;
  const named = { indicatorId: row.indicatorId, name: nameOf(row) };
  if (was === undefined) return { ...named, kind: 'added', after, cells: cells(rowColumns, {}, row) };
  const changed = cells(rowColumns, was.row, row);
  const isMoved = !inPlace.has(was.at);
  if (changed.length === 0 && !isMoved) return undefined;
  const moved = isMoved ? { moved: true as const } : {};
  return { ...named, kind: 'kept', before: was.at, after, ...moved, cells: changed };
}

const dropped = ({ at: before, row }: Placed): RowChange => ({
  ...{ indicatorId: row.indicatorId, kind: 'dropped', name: nameOf(row), before },
  cells: cells(rowColumns, row, {}),
});

function cells<Column extends CellChange['column']>(
  columns: readonly Column[],
  before: { readonly [Each in Column]?: string | undefined },
  after: { readonly [Each in Column]?: string | undefined },
): CellChange[] {
  return columns
    .map((column) => ({ column, from: before[column], to: after[column] }))
    .filter(({ from, to }) => from !== to);
}

/** The most of these numbers, in their order, of which each is larger than the one before: what stayed where it was. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[][] = [];
  for (const each of numbers) {
    const found = ends.findIndex((row) => (row.at(-1) ?? 0) >= each);
    const length = found < 0 ? ends.length : found;
    ends[length] = [...(ends[length - 1] ?? []), each];
  }
  return ends.at(-1) ?? [];
}
