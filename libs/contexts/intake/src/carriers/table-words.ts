import { headingsFor } from '../reading/headings.js';
import { directionOf, level1Of, looksLikeLevel2, operatorOf } from '../reading/words.js';

const LONGEST = 16; // characters: 服务对象满意度指标 and its points
const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

/** A word that only a target table has in a cell of its own. */
export function isTableWord(cell: string): boolean {
  if (cell === '' || cell.length > LONGEST) return false;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const is = isHeading(cell) || [level1Of(cell), operatorOf(cell), directionOf(cell)].some((word) => word !== null);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(cell, is);
  return is;
}

const headings = headingsFor();
/** Whatever an office calls a column of its target table. */
export const isHeading = (cell: string): boolean => (headings(cell)?.field ?? null) !== null;
export { directionOf, level1Of, looksLikeLevel2, operatorOf };
