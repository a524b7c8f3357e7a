import { CsvError, parse } from 'csv-parse/sync';
import { withoutUnprintable } from '#domain/kernel';
import { HEADINGS, directionOf, keyword, level1Of, operatorOf } from '../reading/words.js';
import { type Format, type Line } from './carrier.js';
import { unreadable } from './unreadable.js';

/** Cuts the text into cells, by tabs or commas as the words of the table stand between them. */
export function linesOf(text: string): { format: Format; lines: readonly Line[] } {
  const format = wordsBetween(text, ',') > wordsBetween(text, '\t') ? 'csv' : 'tsv';
  const records = format === 'csv' ? quotedRecords(text, ',') : tabRecords(text);
  let next = 1;
  const lines = records.map((raw): Line => {
    const line = next;
    next += 1 + raw.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0); // quoted cells span lines
    const cells = raw
      .map((cell, column) => ({ text: withoutUnprintable(cell).trim(), column }))
      .filter((cell) => keyword(cell.text) !== '');
    return { line, raw, cells };
  });
  return { format, lines: lines.filter((line) => line.cells.length > 0) };
}

const MAX_CELLS = 1000; // of a line: the table has twelve columns
const MAX_CELL_CHARACTERS = 20_000; // a draft takes 4,000; more than this is no cell but a file whose quotes are lost
const SAMPLE = 2000; // lines: enough to meet the words of any target table

function wordsBetween(text: string, delimiter: string): number {
  const cells = text.split('\n', SAMPLE).flatMap((line) => line.split(delimiter, MAX_CELLS));
  return cells.filter((cell) => isTableWord(cell.trim().replace(/^"(.*)"$/, '$1'))).length;
}

const isTableWord = (cell: string): boolean =>
  cell !== '' &&
  (HEADINGS.some((word) => word === keyword(cell)) ||
    [level1Of(cell), operatorOf(cell), directionOf(cell)].some((word) => word !== null));

/** Tab-separated text is quoted only where a spreadsheet wrote it; a stray quotation mark is then just a character. */
function tabRecords(text: string): string[][] {
  const plain = () => text.split('\n').map((line, index) => limited(line.split('\t', MAX_CELLS + 1), index + 1));
  if (!text.includes('"')) return plain();
  try {
    const records = parseCells(text, '\t', false);
    return records.some((cells) => cells.some((cell) => cell.includes('\t'))) ? plain() : records;
  } catch (cause) {
    if (cause instanceof CsvError) return plain();
    throw cause;
  }
}

function quotedRecords(text: string, delimiter: string): string[][] {
  try {
    return parseCells(text, delimiter, true);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : null;
    throw unreadable(
      'csv-quotes',
      `CSV 的引号不成对${line === null ? '' : `（读到第 ${line} 行时发现）`}，请在 Excel 或 WPS 中打开并重新另存为 CSV。`,
      `The quotation marks of the CSV do not pair${line === null ? '' : ` (noticed at line ${line})`}: open it in Excel or WPS and save it as CSV again.`,
      { line },
    );
  }
}

const parseCells = (text: string, delimiter: string, relaxed: boolean): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: relaxed,
    on_record: (cells: string[], { lines }) => limited(cells, lines),
  });

function limited(cells: string[], line: number): string[] {
  const long = cells.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
  if (long >= 0) throw cellTooLong(line, long + 1);
  if (cells.length <= MAX_CELLS) return cells;
  throw unreadable(
    'too-many-cells',
    `第 ${line} 行超过 ${MAX_CELLS} 个单元格，不像绩效目标表的一行，请核对文件。`,
    `Line ${line} has more than ${MAX_CELLS} cells, which no row of a target table has: check the file.`,
    { line, limit: MAX_CELLS },
  );
}

const cellTooLong = (line: number, column: number) =>
  unreadable(
    'cell-too-long',
    `第 ${line} 行第 ${column} 格超过 ${MAX_CELL_CHARACTERS} 个字符，请核对文件的引号和换行。`,
    `Line ${line}, cell ${column} is longer than ${MAX_CELL_CHARACTERS} characters: check the quotation marks and line ends of the file.`,
    { line, column, limit: MAX_CELL_CHARACTERS },
  );
