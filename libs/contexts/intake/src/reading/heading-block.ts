import { type Cell, type Line } from '#platform/sheets';
import { type Headings, type Known } from './headings.js';
import { isUnitAlone } from './money.js';
import { type Field } from './table-reading.js';
import { keyword } from './words.js';

/** What one column is headed by, from the rows of headings together. */
export interface HeadingCell {
  readonly column: number;
  /** As printed, the row above first. */
  readonly heading: string;
  readonly known: Known | null;
}

/** The rows of headings of a table. */
export interface HeadingBlock {
  readonly lines: readonly Line[];
  /** How many of them stand before the main one. */
  readonly above: number;
  readonly cells: readonly HeadingCell[];
}

const MOST_ROWS = 2; // below the main one, and above it
const LONGEST = 60; // characters: no heading is longer, and few cells of data are all shorter

/** Whether a line can be a row of headings; cheap, for it is asked for every line. */
const mayHead = (line: Line): boolean => line.cells.length >= 3 && isShort(line);

const isShort = ({ cells }: Line): boolean =>
  cells.every(({ text }) => text.length <= LONGEST && !/^(?:[-≥≤=]|\d[\d.,，]*$)/.test(text));

/** The main row of headings: the names of indicators and their values, or most of the official ones. */
function isMain(line: Line, headings: Headings): boolean {
  const fields = fieldsOf(line, headings);
  return fields.size >= 4 && (fields.has('level3') || fields.has('value')) && isMostlyKnown(line, headings);
}

const fieldsOf = ({ cells }: Line, headings: Headings): ReadonlySet<Field> =>
  new Set(cells.flatMap(({ text }) => headings(text)?.field ?? []));

const isMostlyKnown = ({ cells }: Line, headings: Headings): boolean =>
  cells.filter(({ text }) => headings(text) !== null || GROUPS.has(keyword(text))).length * 2 >= cells.length;

/** A heading over several columns, which says nothing of a single one. */
export const isGroup = (heading: string): boolean => GROUPS.has(keyword(heading));
const GROUPS: ReadonlySet<string> = new Set(
  `绩效指标 绩效目标 项目资金 项目基本信息 基本信息 项目信息 绩效目标及指标
  年度绩效指标 本年度绩效指标 长期绩效指标 中期绩效指标 实施期绩效指标 总目标绩效指标`.split(/\s+/),
);

/** The block of headings whose main row is the line at `at`, or null. */
export function headingBlockAt(lines: readonly Line[], at: number, headings: Headings): HeadingBlock | null {
  const main = lines[at];
  if (!main || !mayHead(main) || !isMain(main, headings)) return null;
  let first = at;
  while (at - first < MOST_ROWS && isUpper(lines[first - 1], headings)) first -= 1;
  let last = at;
  while (last - at < MOST_ROWS && isLower(lines[last + 1], headings)) last += 1;
  const rows = lines.slice(first, last + 1);
  return { lines: rows, above: at - first, cells: joined(rows, headings) };
}

/** A row right above that holds groups and headings, and at most one word that is neither. */
function isUpper(upper: Line | undefined, headings: Headings): boolean {
  if (!upper || upper.cells.length < 3 || !isShort(upper)) return false;
  const strangers = upper.cells.filter(({ text }) => headings(text) === null && !GROUPS.has(keyword(text))).length;
  return strangers === 0 || (strangers === 1 && upper.cells.length > 3);
}

const isLower = (line: Line | undefined, headings: Headings): boolean =>
  line !== undefined && isShort(line) && line.cells.every(({ text }) => headings(text) !== null || isUnitAlone(text));

/** Every column with its cell of each row; a cell above goes on over the columns right of it that only the rows below fill. */
function joined(rows: readonly Line[], headings: Headings): HeadingCell[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  return columns.map((column) => {
    const pieces = rows.flatMap((row, depth) => over(row, column, depth < rows.length - 1) ?? []);
    const texts = pieces.map(({ text }) => text);
    return { column, heading: [...new Set(texts)].join(' '), known: knownOf(texts, headings) };
  });
}

function over({ cells }: Line, column: number, mayReach: boolean): Cell | null {
  const cell = cells.findLast((each) => each.column <= column);
  if (!cell) return null;
  if (cell.column === column) return cell;
  if (cell.columns !== undefined) return column < cell.column + cell.columns ? cell : null;
  return mayReach && GROUPS.has(keyword(cell.text)) ? cell : null;
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '总额', '小计', '总计', '金额', '资金总额', '年度资金总额']);

/** Below the heading of an amount: 合计, or （万元）. */
const isOfTheWhole = (lowest: string): boolean => TOTALS.has(keyword(lowest)) || isUnitAlone(lowest);

/** The lowest row decides; a total below an amount is the amount, a part of it is not. */
function knownOf(texts: readonly string[], headings: Headings): Known | null {
  const [lowest = '', above] = texts.toReversed();
  const own = headings(lowest);
  const parent = above === undefined ? null : headings(above);
  if (!parent || parent.field === null) return own;
  if (isOfTheWhole(lowest)) return parent;
  return own ?? (parent.field === 'budget' ? { field: null, confidence: 1 } : parent);
}

/** The same columns; what is printed over several of them says nothing. */
export const isSameBlock = (a: HeadingBlock, b: HeadingBlock): boolean =>
  a.cells.length === b.cells.length &&
  a.cells.every((cell, at) => {
    const other = b.cells[at];
    return other?.column === cell.column && columnKey(cell) === columnKey(other);
  });

const columnKey = ({ known, heading }: HeadingBlock['cells'][number]): string =>
  known?.field ?? (isGroup(heading) ? '' : keyword(heading));
