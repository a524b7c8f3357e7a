import { type Merge } from './references.js';
import { type SheetCell, type SheetRow } from './sheet.js';

export interface MergedCell extends SheetCell {
  /** How many rows and columns it covers where it was merged. */
  readonly lines?: number;
  readonly columns?: number;
}

export interface MergedRow extends Omit<SheetRow, 'cells'> {
  readonly cells: readonly MergedCell[];
}

export interface MergedRows {
  readonly rows: readonly MergedRow[];
  /** Cells of which a merged one hides what they hold. */
  readonly covered: readonly { readonly row: number; readonly column: number }[];
  /** How many merges lie over an earlier one and are passed over. */
  readonly overlapping: number;
}

/**
 * Gives every first cell of a merge its size, and leaves out what the merge hides. No merge is ever spread out: one over a million
 * cells costs what one over two does.
 */
export function mergedRows(rows: readonly SheetRow[], merges: readonly Merge[], columns: number): MergedRows {
  if (merges.length === 0) return { rows, covered: [], overlapping: 0 };
  const inOrder = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const cover = new Cover(columns, rows.at(-1)?.row ?? 0);
  const covered: { row: number; column: number }[] = [];
  let next = 0;
  const merged: MergedRow[] = [];
  for (const row of rows) {
    const at = row.row - 1;
    for (let merge = inOrder[next]; merge && merge.top <= at; merge = inOrder[++next]) cover.add(merge);
    const cells: MergedCell[] = [];
    for (const cell of row.cells) {
      const seen = cover.seen(cell, at);
      if (seen) cells.push(seen);
      else if (!cover.repeats(cell, at)) covered.push({ row: row.row, column: cell.column });
    }
    if (cells.length > 0) merged.push({ row: row.row, isHidden: row.isHidden, cells });
  }
  return { rows: merged, covered, overlapping: cover.overlapping };
}

/** Which merge lies over a column in the row that has been reached. */
class Cover {
  private readonly over: (Merge | undefined)[] = [];
  private readonly texts = new Map<Merge, string>();
  overlapping = 0;

  constructor(
    private readonly columns: number,
    private readonly lastRow: number,
  ) {}

  add(merge: Merge): void {
    const right = Math.min(merge.right, this.columns - 1);
    for (let column = merge.left; column <= right; column += 1) {
      if (this.at(merge.top, column)) {
        this.overlapping += 1;
        return;
      }
    }
    for (let column = merge.left; column <= right; column += 1) this.over[column] = merge;
  }

  /** The cell as it is where nothing lies over it, with its size where it is the first of a merge; undefined where it is hidden. */
  seen(cell: SheetCell, row: number): MergedCell | undefined {
    const merge = this.at(row, cell.column);
    if (!merge) return cell;
    if (merge.top !== row || merge.left !== cell.column) return undefined;
    this.texts.set(merge, cell.text);
    return { ...cell, ...this.sizeOf(merge) };
  }

  /** Some programs write the same into every cell that is merged. */
  repeats({ column, text }: SheetCell, row: number): boolean {
    const merge = this.at(row, column);
    return merge !== undefined && this.texts.get(merge) === text;
  }

  private at(row: number, column: number): Merge | undefined {
    const merge = this.over[column];
    return merge && merge.bottom >= row ? merge : undefined;
  }

  /** Within what the sheet uses. */
  private sizeOf({ top, left, bottom, right }: Merge): Pick<MergedCell, 'lines' | 'columns'> {
    const lines = Math.min(bottom, this.lastRow - 1) - top + 1;
    const columns = Math.min(right, this.columns - 1) - left + 1;
    return { ...(lines > 1 && { lines }), ...(columns > 1 && { columns }) };
  }
}
