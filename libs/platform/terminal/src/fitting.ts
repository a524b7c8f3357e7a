import { columnsOf, widestPieceIn } from './wrap.js';

export interface Screen {
  readonly columns: number;
  /** A terminal, whose width nothing exceeds; on a page only running text gives way, and ids stay whole. */
  readonly isExact: boolean;
}

/** The id of a job (66), a digest and a stream's name are shorter; nothing is wider. */
const WIDEST = 80;
const NARROWEST_TEXT = 24;
const NARROWEST = 4;
const BETWEEN = 2;

/** How wide each column may be: as wide as it needs, running text narrower where the screen is, then everything else. */
export function fitting(
  columns: readonly { readonly width?: number; readonly whole?: true }[],
  rows: readonly (readonly string[])[],
  { columns: available, isExact }: Screen,
): readonly number[] {
  const cellsOf = (index: number): readonly string[] => rows.map((row) => row[index] ?? '');
  const widestOf = (index: number, measure: (text: string) => number): number =>
    cellsOf(index).reduce((widest, text) => Math.max(widest, measure(text)), 1);
  const lineIn = (text: string): number =>
    text.split('\n').reduce((widest, line) => Math.max(widest, columnsOf(line)), 0);
  const widths = columns.map(({ width = WIDEST }, index) => Math.min(width, widestOf(index, lineIn)));
  const words = columns.map((_, index) => Math.min(WIDEST, widestOf(index, widestPieceIn)));
  const over = (): boolean => widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN) > available;
  const shrink = (floorOf: (index: number) => number): void => {
    while (over()) {
      const widest = widestAbove(widths, floorOf);
      if (widest === undefined) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  shrink((index) => (columns[index]?.width === undefined ? Infinity : NARROWEST_TEXT));
  if (!isExact) return widths;
  shrink((index) => words[index] ?? 0);
  shrink((index) => (columns[index]?.whole ? (words[index] ?? 0) : NARROWEST));
  shrink(() => NARROWEST);
  return widths;
}

function widestAbove(widths: readonly number[], floorOf: (index: number) => number): number | undefined {
  let found: number | undefined;
  widths.forEach((width, index) => {
    if (width > floorOf(index) && width > (found === undefined ? 0 : (widths[found] ?? 0))) found = index;
  });
  return found;
}
