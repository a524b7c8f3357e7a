import { CsvError, parse } from 'csv-parse/sync';
import { type CellRecord, MAX_CELLS, limited } from './records.js';
import { unreadable } from './unreadable.js';

/** Tab-separated text is quoted only where a spreadsheet wrote it; a stray quotation mark is then just a character. */
export function tabRecords(text: string): CellRecord[] {
  const plain = () =>
    text.split('\n').map((line, at) => ({ line: at + 1, raw: limited(line.split('\t', MAX_CELLS + 1), at + 1) }));
  if (!text.includes('"')) return plain();
  try {
    const records = parseCells(text, '\t', false);
    return records.some((cells) => cells.some((cell) => cell.includes('\t'))) ? plain() : placed(records);
  } catch (cause) {
    if (cause instanceof CsvError) return plain();
    throw cause;
  }
}

/** Text as a spreadsheet writes it with a divider that cells may hold too. */
export function quotedRecords(text: string, delimiter: string): CellRecord[] {
  try {
    return placed(parseCells(text, delimiter, true));
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

/** Quoted cells span lines. */
function placed(records: readonly string[][]): CellRecord[] {
  let next = 1;
  return records.map((raw) => {
    const line = next;
    next += 1 + raw.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return { line, raw };
  });
}

const parseCells = (text: string, delimiter: string, relaxed: boolean): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: relaxed,
    on_record: (cells: string[], { lines }) => limited(cells, lines),
  });
