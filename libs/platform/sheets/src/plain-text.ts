import { type CellRecord, limited } from './records.js';
import { type TableWords } from './table-words.js';

const BAR = /(?<!\\)[|｜│┃]/;
/** One wide space is as wide as two. */
const SPACES = /[ \u00a0\u2003]*\u3000[ \u00a0\u2003\u3000]*|[ \u00a0\u2003]{2,}/;
/** `|---|:--|`, `+----+`, `├──┼──┤`: drawn between rows. */
const RULE = /^[\s|｜+:=─-╿-]*$/;
const DRAWN = /--|==|[─━═┄┅┈┉╌╍]/; // a lone dash is what people type for nothing

/** Rows between bars, as people draw them, as markdown, or as a database prints them. */
export function barRecords(text: string, { isHeading }: TableWords): CellRecord[] {
  const isFramed = hasFrame(text.split('\n'), isHeading);
  return recordsOf(text, (line) => {
    if (RULE.test(line) && DRAWN.test(line)) return [];
    const cells = line.trim().split(BAR);
    const ends = isFramed && cells.length > 1 && cells.at(-1) === '';
    return cells.slice(isFramed && cells[0] === '' ? 1 : 0, ends ? -1 : undefined).map(unmarked);
  });
}

/** Whether rows begin with a bar; where the first cell is empty they all may, so the headings tell. */
const hasFrame = (lines: readonly string[], isHeading: TableWords['isHeading']): boolean => {
  const headings = lines.find((line) => barCells(line).filter((cell) => isHeading(cell)).length >= 3);
  return BAR.test((headings ?? '').trim().charAt(0));
};

const unmarked = (cell: string): string =>
  cell
    .trim()
    .replace(/\\([|｜│┃])/g, '$1')
    .replace(/<br *\/?>/gi, '\n');

/** Cells with two or more spaces, or a wide one, between them, as a mail or a printer leaves them. */
export const spacedRecords = (text: string): CellRecord[] => recordsOf(text, (line) => line.trim().split(SPACES));

export const barCells = (line: string): string[] => line.split(BAR);
export const spacedCells = (line: string): string[] => line.trim().split(SPACES);

const recordsOf = (text: string, cut: (line: string) => string[]): CellRecord[] =>
  text.split('\n').map((line, at) => ({ line: at + 1, raw: limited(cut(line), at + 1) }));
