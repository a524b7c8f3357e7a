import { nameKey, withoutUnprintable } from '#domain/kernel';
import { type Cell, type Line } from './carrier.js';
import { unreadable } from './unreadable.js';

/** A row of cells as the file has it, and the line it begins on. */
export interface CellRecord {
  readonly line: number;
  readonly raw: readonly string[];
}

/** With something in them; what is read within a minute and half a gigabyte. */
export const MAX_LINES = 50_000;
/** Of a line: the widest table has some dozens of columns. */
export const MAX_CELLS = 1000;
/** A draft takes 4,000; more than this is no cell but a file whose quotes are lost. */
export const MAX_CELL_CHARACTERS = 20_000;

/** The cell as it is read, or null where it says nothing. */
export function cellOf(text: string, column: number): Cell | null {
  const readable = (PRINTABLE.test(text) ? text : withoutUnprintable(text)).trim();
  return SAYS_SOMETHING.test(readable) || nameKey(readable) !== '' ? { text: readable, column } : null;
}

/** Nearly every cell: what is looked at character by character below is then known. */
export const PRINTABLE = /^[ -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;
const SAYS_SOMETHING = /[!-~\u4e00-\u9fff]/;

export function lineOf({ line, raw }: CellRecord): Line {
  const cells: Cell[] = [];
  for (let column = 0; column < raw.length; column += 1) {
    const text = raw[column] ?? '';
    const cell = text === '' ? null : cellOf(text, column);
    if (cell) cells.push(cell);
  }
  return { line, raw, cells };
}

/** The lines that say something. */
export const linesFrom = (records: readonly CellRecord[]): Line[] =>
  records.map(lineOf).filter(({ cells }) => cells.length > 0);

/** The cells themselves, where they can be a row of a table. */
export function limited<Cells extends readonly string[]>(cells: Cells, line: number): Cells {
  const long = cells.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
  if (long >= 0) throw cellTooLong(line, long + 1);
  if (cells.length > MAX_CELLS) throw tooManyCells(line);
  return cells;
}

const tooManyCells = (line: number) =>
  unreadable(
    'too-many-cells',
    `第 ${line} 行超过 ${MAX_CELLS} 个单元格，不像表格的一行，请核对文件。`,
    `Line ${line} has more than ${MAX_CELLS} cells, which no row of a table has: check the file.`,
    { line, limit: MAX_CELLS },
  );

const cellTooLong = (line: number, column: number) =>
  unreadable(
    'cell-too-long',
    `第 ${line} 行第 ${column} 格超过 ${MAX_CELL_CHARACTERS} 个字符，请核对文件的引号和换行。`,
    `Line ${line}, cell ${column} is longer than ${MAX_CELL_CHARACTERS} characters: check the quotation marks and line ends of the file.`,
    { line, column, limit: MAX_CELL_CHARACTERS },
  );

export const tooManyLines = () =>
  unreadable(
    'too-many-lines',
    `文件超过 ${MAX_LINES} 行，请核对文件，或按单位拆分后分批导入。`,
    `The file has more than ${MAX_LINES} lines: check it, or import it in parts, unit by unit.`,
    { limit: MAX_LINES },
  );
