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
  const cover = new Cover(merges, columns, rows.at(-1)?.row ?? 0);
  const covered: { row: number; column: number }[] = [];
  const merged: MergedRow[] = [];
  for (const { row, isHidden, cells } of rows) {
    cover.reach(row - 1);
    const seen = cells.flatMap((cell) => cover.seen(cell) ?? []);
    if (seen.length > 0) merged.push({ row, isHidden, cells: seen });
    if (seen.length < cells.length) covered.push(...cover.hiddenIn(cells));
  }
  return { rows: merged, covered, overlapping: cover.overlapping };
}

/** Which merge lies over a column in the row that has been reached. */
class Cover {
  private readonly inOrder: readonly Merge[];
  private readonly over: (Merge | undefined)[] = [];
  private readonly texts = new Map<Merge, string>();
  private next = 0;
  private row = 0;
  overlapping = 0;

  constructor(
    merges: readonly Merge[],
    private readonly columns: number,
    private readonly lastRow: number,
  ) {
    this.inOrder = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Rows are reached in their order. */
  reach(row: number): void {
    this.row = row;
    for (let merge = this.inOrder[this.next]; merge && merge.top <= row; merge = this.inOrder[this.next]) {
      this.add(merge);
      this.next += 1;
    }
  }

  /** The cell as it is where nothing lies over it, with its size where it is the first of a merge; undefined where it is hidden. */
  seen(cell: SheetCell): MergedCell | undefined {
    const merge = this.at(this.row, cell.column);
    if (!merge) return cell;
    if (merge.top !== this.row || merge.left !== cell.column) return undefined;
    this.texts.set(merge, cell.text);
    return { ...cell, ...this.sizeOf(merge) };
  }

  /** Those that hide something that the first cell does not say: some programs write the same into every cell that is merged. */
  hiddenIn(cells: readonly SheetCell[]): { row: number; column: number }[] {
    return cells
      .filter(({ column, text }) => {
        const merge = this.at(this.row, column);
        return merge !== undefined && this.texts.get(merge) !== text;
      })
      .map(({ column }) => ({ row: this.row + 1, column }));
  }

  private add(merge: Merge): void {
    const right = Math.min(merge.right, this.columns - 1);
    for (let column = merge.left; column <= right; column += 1) {
      if (this.at(merge.top, column)) {
        this.overlapping += 1;
        return;
      }
    }
    for (let column = merge.left; column <= right; column += 1) this.over[column] = merge;
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
