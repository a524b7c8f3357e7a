import { emptyCells, type Row } from './draft.js';
import { type Range } from './moves.js';

export type RowAct = 'above' | 'below' | 'delete' | 'up' | 'down';

interface Chosen {
  readonly range: Range;
  readonly newKey: string;
}

interface Changed {
  readonly rows: readonly Row[];
  /** In which row one is afterwards. */
  readonly row: number;
}

/** The rows after one is put in, or those that are chosen are taken out or moved by one. */
export function changedRows(rows: readonly Row[], what: RowAct, { range, newKey }: Chosen): Changed {
  const { top, bottom } = range;
  switch (what) {
    case 'above':
      return { rows: rows.toSpliced(top, 0, besides(rows[top], newKey)), row: top };
    case 'below': {
      const at = Math.min(bottom + 1, rows.length);
      return { rows: rows.toSpliced(at, 0, besides(rows[bottom], newKey)), row: at };
    }
    case 'delete': {
      const left = rows.toSpliced(top, bottom - top + 1);
      return { rows: left, row: Math.max(0, Math.min(top, left.length - 1)) };
    }
    case 'up': {
      const above = rows[top - 1];
      if (above === undefined) return { rows, row: top };
      return { rows: rows.toSpliced(bottom + 1, 0, above).toSpliced(top - 1, 1), row: top - 1 };
    }
    case 'down': {
      const below = rows[bottom + 1];
      if (below === undefined) return { rows, row: top };
      return { rows: rows.toSpliced(bottom + 1, 1).toSpliced(top, 0, below), row: top + 1 };
    }
  }
}

/** A new row is of the kind of the one beside it. */
const besides = (row: Row | undefined, key: string): Row => ({
  key,
  cells: { ...emptyCells, level1: row?.cells.level1 ?? '', level2: row?.cells.level2 ?? '' },
});
