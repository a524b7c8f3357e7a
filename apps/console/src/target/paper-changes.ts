import { type Schemas } from '#platform/api-client';

type Changed = Pick<Schemas['ContentChanges'], 'header' | 'rows'>;
type RowChange = Changed['rows'][number];
export type CellChange = RowChange['cells'][number];

/** What is to be marked in a form, by where it stands. */
export interface Marks {
  readonly header: (column: string) => CellChange | undefined;
  readonly cell: (indicatorId: string, column: string) => CellChange | undefined;
  /** Of a whole row; its cells are not marked one by one where it is new. */
  readonly row: (indicatorId: string) => 'added' | 'moved' | undefined;
  readonly dropped: readonly RowChange[];
  /** Cells, and rows that are new, gone or elsewhere. */
  readonly count: number;
}

export const noMarks: Marks = {
  header: () => undefined,
  cell: () => undefined,
  row: () => undefined,
  dropped: [],
  count: 0,
};

export function marksOf({ header, rows }: Changed): Marks {
  const heads = new Map(header.map((each) => [each.column as string, each]));
  const changed = new Map(rows.map((row) => [row.indicatorId, row]));
  const cellsOf = (row: RowChange | undefined) => (row?.kind === 'kept' ? row.cells : []);
  return {
    header: (column) => heads.get(column),
    cell: (indicatorId, column) => cellsOf(changed.get(indicatorId)).find((each) => each.column === column),
    row: (indicatorId) => {
      const row = changed.get(indicatorId);
      if (row?.kind === 'added') return 'added';
      return row?.moved === true ? 'moved' : undefined;
    },
    dropped: rows.filter(({ kind }) => kind === 'dropped'),
    count: header.length + rows.reduce((sum, row) => sum + weightOf(row), 0),
  };
}

const weightOf = ({ kind, cells, moved }: RowChange): number => (kind === 'kept' ? cells.length + (moved ? 1 : 0) : 1);
