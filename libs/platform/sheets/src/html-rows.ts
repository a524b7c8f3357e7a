import { Decimal } from 'decimal.js';
import { showsValue, type StoredValue } from '#platform/workbook';
import { type Cell, type Line } from './carrier.js';
import { MAX_CELLS, MAX_LINES, cellOf, limited, tooManyLines } from './records.js';

interface OpenTable {
  /** How many rows below the present one each column is covered by a cell above. */
  readonly covered: number[];
  row: OpenRow | null;
}

interface OpenRow {
  readonly raw: string[];
  readonly cells: Cell[];
  readonly spans: { readonly column: number; readonly columns: number; readonly lines: number }[];
  readonly isHidden: boolean;
  cell: OpenCell | null;
}

interface OpenCell {
  readonly lines: number;
  readonly columns: number;
  readonly stored: string | undefined;
}

const MOST_LINES = 65_534; // that a cell may cover, as browsers have it

/** Lays the rows of tables, nested ones too, and the text between them under each other. */
export class HtmlRows {
  private readonly lines: Line[] = [];
  private readonly tables: OpenTable[] = [];
  private count = 0;
  private pieces = '';

  beginTable(): void {
    this.leaveRow();
    this.takeText();
    this.tables.push({ covered: [], row: null });
  }

  endTable(): void {
    this.endRow();
    this.takeText();
    this.tables.pop();
  }

  beginRow(isHidden: boolean): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.endRow();
    this.takeText();
    table.row = { raw: [], cells: [], spans: [], isHidden, cell: null };
  }

  beginCell({ rowspan, colspan, 'x:num': number, sdval }: Readonly<Record<string, string>>): void {
    if (this.tables.at(-1)?.row === null) this.beginRow(false);
    this.endCell();
    const row = this.tables.at(-1)?.row;
    if (!row) return;
    this.takeText();
    row.cell = { lines: spanOf(rowspan, MOST_LINES), columns: spanOf(colspan, MAX_CELLS), stored: number || sdval };
  }

  text(text: string): void {
    this.pieces += text;
  }

  breakLine(): void {
    this.pieces += LINE_BREAK;
  }

  endCell(): void {
    const table = this.tables.at(-1);
    const { row } = table ?? {};
    if (!table || !row?.cell) return;
    const { lines, columns, stored } = row.cell;
    row.cell = null;
    while ((table.covered[row.raw.length] ?? 0) > 0) row.raw.push('');
    const column = row.raw.length;
    const text = this.flush();
    row.raw.push(text, ...Array<string>(columns - 1).fill(''));
    limited(row.raw, this.count + 1);
    row.spans.push({ column, columns, lines });
    const cell = cellOf(text, column);
    if (cell) row.cells.push({ ...cell, ...storedIn(stored, text), ...merged(lines, columns) });
  }

  endRow(): void {
    this.endCell();
    const table = this.tables.at(-1);
    if (!table?.row) return;
    const { raw, cells, spans, isHidden } = table.row;
    table.row = null;
    table.covered.forEach((left, column) => (table.covered[column] = Math.max(0, left - 1)));
    for (const { column, columns, lines } of spans) {
      for (let at = column; at < column + columns; at += 1) table.covered[at] = lines - 1;
    }
    this.push({ raw, cells, isHidden });
  }

  end(): readonly Line[] {
    while (this.tables.length > 0) this.endTable();
    this.takeText();
    return this.lines;
  }

  /** A table inside a cell: that cell was for the layout of the page, and what it says so far is text between tables. */
  private leaveRow(): void {
    const row = this.tables.at(-1)?.row;
    if (row) row.cell = null;
  }

  /** What stands outside cells: each of its lines is a line of one cell. */
  private takeText(): void {
    for (const text of this.flush().split('\n')) {
      const cell = cellOf(text, 0);
      if (cell) this.push({ raw: [text], cells: [cell], isHidden: false });
    }
  }

  private flush(): string {
    const text = asShown(this.pieces);
    this.pieces = '';
    return text;
  }

  private push({ raw, cells, isHidden }: Pick<OpenRow, 'raw' | 'cells' | 'isHidden'>): void {
    this.count += 1;
    if (cells.length === 0) return;
    if (this.lines.length >= MAX_LINES) throw tooManyLines();
    const used = raw.slice(0, (cells.at(-1)?.column ?? 0) + 1);
    this.lines.push({ line: this.count, raw: used, cells, ...(isHidden && { hidden: true }) });
  }
}

const LINE_BREAK = '\u2028'; // no text of a page; the white space of the page itself is none

const spanOf = (span: string | undefined, most: number): number => {
  const number = Number.parseInt(span ?? '1', 10);
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number || most, most);
};

const merged = (lines: number, columns: number): Pick<Cell, 'lines' | 'columns'> => ({
  ...(lines > 1 && { lines }),
  ...(columns > 1 && { columns }),
});

/** Where a page was written by an office program, it keeps the number behind what it shows. */
function storedIn(number: string | undefined, text: string): { stored?: StoredValue } {
  if (number === undefined || !/^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(number)) return {};
  const value = new Decimal(number).toFixed();
  return showsValue(text, value) ? {} : { stored: { kind: 'number', value } };
}

/** As a browser shows it: runs of white space are one space, or none where a line was broken between two characters of Chinese. */
const asShown = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t\r\f]*\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .trim();
