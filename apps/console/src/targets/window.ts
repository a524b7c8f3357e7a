/** Of a row in the table, in pixels: all are as high, so that one knows where each stands without drawing it. */
export const ROW_HEIGHT = 40;
/** Drawn beyond what is seen, so that a turn of the wheel finds them there. */
const BEYOND = 15;

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** To where it counts as scrolled: all turns within a step draw the same. */
export const stepOf = (scrolled: number): number =>
  Math.floor(Math.max(0, scrolled) / ROW_HEIGHT / BEYOND) * BEYOND * ROW_HEIGHT;

/** Which of so many rows are drawn where the table is scrolled to there. */
export function windowOf(rows: number, scrolled: number, height: number): Window {
  const first = stepOf(scrolled) / ROW_HEIGHT;
  const seen = Math.ceil(height / ROW_HEIGHT);
  const from = Math.min(Math.max(0, first - BEYOND), Math.max(0, rows - seen));
  return { from, to: Math.min(rows, first + seen + 2 * BEYOND) };
}
