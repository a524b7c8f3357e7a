import { type CellRecord, unreadable } from '#platform/sheets';
import { directionOf, isHeading, level1Of, looksLikeLevel2, operatorOf } from './table-words.js';

interface Placed {
  readonly line: number;
  readonly text: string;
}

interface Headings {
  readonly first: number;
  readonly last: number;
}

const FEWEST_HEADINGS = 6;
const WIDEST_GAP = 3; // columns of other names between two that are known

/**
 * Text as it comes out of a page or a document: every cell on a line of its own. Rows are cut by the number of headings where empty lines
 * stand for empty cells; else after every direction, where every row has one. Null where no headings of the table stand below each other.
 * Throws a DomainError where they do and neither fits: who guesses here puts values under other people's names.
 */
export function recordsOfLines(text: string): { records: CellRecord[]; loose: boolean } | null {
  const lines = placedLines(text);
  if (!headingsIn(lines.filter(isFull))) return null;
  const exact = byCount(lines);
  if (exact) return { records: exact, loose: false };
  const cut = byDirection(lines.filter(isFull));
  if (cut) return { records: cut, loose: true };
  throw unreadable(
    'one-cell-a-line',
    '文件每行只有一个单元格，看不出哪些格属于同一行。请在 Excel 或 WPS 中按原表排好后另存为 .xlsx 再导入。',
    'The file has one cell a line, and which of them make a row cannot be seen: lay it out in Excel or WPS as it was printed, save it as .xlsx and import that.',
  );
}

const placedLines = (text: string): Placed[] =>
  text.split('\n').map((line, at) => ({ line: at + 1, text: line.trim() }));
const isFull = ({ text }: Placed): boolean => text !== '';

function headingsIn(lines: readonly Placed[]): Headings | null {
  const at = lines.flatMap(({ text }, index) => (isHeading(text) ? [index] : []));
  const [first] = at;
  if (first === undefined) return null;
  let last = first;
  let count = 0;
  for (const index of at) {
    if (index - last > WIDEST_GAP) break;
    last = index;
    count += 1;
  }
  return count >= FEWEST_HEADINGS ? { first, last } : null;
}

function byCount(lines: readonly Placed[]): CellRecord[] | null {
  const headings = headingsIn(lines);
  if (!headings) return null;
  const { first, last } = headings;
  const width = last - first + 1;
  const level1 = lines.slice(first, last + 1).findIndex(({ text }) => text.startsWith('一级指标'));
  const end = lines.findLastIndex(isFull) + 1;
  const body = lines.slice(last + 1, end);
  // 成本指标 was a level 2 until 2021.
  const fits = body.every(({ text }, at) => level1Of(text) === null || [level1, level1 + 1].includes(at % width));
  if (!fits || level1 < 0 || !body.some(({ text }) => text === '')) return null;
  const rows = Array.from({ length: Math.ceil(body.length / width) }, (_, row) =>
    body.slice(row * width, (row + 1) * width),
  );
  return [...lines.slice(0, first).map((line) => [line]), lines.slice(first, last + 1), ...rows].map(recordOf);
}

function byDirection(lines: readonly Placed[]): CellRecord[] | null {
  const headings = headingsIn(lines);
  if (!headings) return null;
  const rows: Placed[][] = [[]];
  for (const line of lines.slice(headings.last + 1)) {
    rows.at(-1)?.push(line);
    if (directionOf(line.text) !== null) rows.push([]);
  }
  const full = rows.filter((row) => row.length > 0);
  if (!full.every(isOneRow)) return null;
  const before = lines.slice(0, headings.first).map((line) => [line]);
  return [...before, lines.slice(headings.first, headings.last + 1), ...full].map(recordOf);
}

/** Not two rows of which the first has no direction. */
function isOneRow(row: readonly Placed[]): boolean {
  const count = (is: (text: string) => boolean) => row.filter(({ text }) => is(text)).length;
  return (
    count((text) => operatorOf(text) !== null) <= 1 &&
    count((text) => level1Of(text) !== null && level1Of(text) !== '成本指标') <= 1 &&
    count((text) => looksLikeLevel2(text) && directionOf(text) === null) <= 2
  );
}

const recordOf = (row: readonly Placed[]): CellRecord => ({
  line: row[0]?.line ?? 1,
  raw: row.map(({ text }) => text),
});
