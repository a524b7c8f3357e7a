import { type Grid, type Line } from '#platform/sheets';
import { headingBlockAt, type HeadingBlock, type HeadingCell } from './heading-block.js';
import { type Headings } from './headings.js';
import { type Field } from './table-reading.js';
import { keyword } from './words.js';

/** Grids of one table beside the other, each by itself; `line` is that of the headings, or null where nothing stands beside. */
export interface Sides {
  readonly grids: readonly Grid[];
  readonly line: number | null;
}

const LOOKED_AT = 60; // lines: the headings of a table stand above them
const LEAST_COLUMNS = 4;

/** Cuts a grid where the same headings begin once more to the right; titles over both are each one's. */
export function sidesOf(grid: Grid, headings: Headings): Sides {
  const { lines } = grid;
  const none = { grids: [grid], line: null };
  if (grid.loose) return none;
  for (let at = 0; at < Math.min(lines.length, LOOKED_AT); at += 1) {
    const isWide = (lines[at]?.cells.length ?? 0) >= 2 * LEAST_COLUMNS;
    const block = isWide ? headingBlockAt(lines, at, headings) : null;
    if (block) return cutAlong(grid, block, headings) ?? none;
  }
  return none;
}

function cutAlong(grid: Grid, block: HeadingBlock, headings: Headings): Sides | null {
  const column = secondStart(block.cells);
  const [first] = block.lines;
  if (column === null || !first) return null;
  const body = grid.lines.indexOf(first);
  const side = (isOf: (column: number) => boolean): Grid => ({
    ...grid,
    lines: grid.lines.flatMap((line, at) => sideOf(line, isOf, at < body)),
  });
  const right = sidesOf(
    side((at) => at >= column),
    headings,
  );
  return { grids: [side((at) => at < column), ...right.grids], line: first.line };
}

/** The column in which the first heading stands again, where either side is a list of projects by itself. */
function secondStart(cells: readonly HeadingCell[]): number | null {
  const [first] = cells;
  if (!first) return null;
  const again = cells.findIndex((cell, at) => at >= LEAST_COLUMNS && keyOf(cell) === keyOf(first));
  const isList = (side: readonly HeadingCell[]) => isListOf(new Set(side.flatMap(({ known }) => known?.field ?? [])));
  const found = cells[again];
  return found && isList(cells.slice(0, again)) && isList(cells.slice(again)) ? found.column : null;
}

const keyOf = ({ known, heading }: HeadingCell): string => known?.field ?? keyword(heading);

const isListOf = (fields: ReadonlySet<Field>): boolean =>
  fields.size >= LEAST_COLUMNS && fields.has('project') && (fields.has('level3') || fields.has('value'));

/** The cells of a line on one side; above the headings the whole of it where that side has none of its own. */
function sideOf(line: Line, isOf: (column: number) => boolean, isAbove: boolean): readonly Line[] {
  const cells = line.cells.filter(({ column }) => isOf(column));
  if (cells.length > 0) return [{ ...line, cells }];
  return isAbove ? [line] : [];
}
