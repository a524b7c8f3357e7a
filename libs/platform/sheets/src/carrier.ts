import { type StoredValue } from '#platform/workbook';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How the cells of the file are told apart: `bars`, `semicolons`, `spaces` (two or more) and `lines` (one cell a line) are plain text. */
export type Format = 'xlsx' | 'html' | 'tsv' | 'csv' | 'semicolons' | 'bars' | 'spaces' | 'lines';

/** A non-empty cell as it is shown, and where it stands. */
export interface Cell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
  readonly stored?: StoredValue;
  /** How many lines and columns it covers where it was merged; the covered cells are empty. */
  readonly lines?: number;
  readonly columns?: number;
}

/** A line with at least one cell that says something. `line` is the sheet's row or the physical line it starts on, from 1. */
export interface Line {
  readonly line: number;
  /** Every cell as shown, the empty ones too, in order of columns. */
  readonly raw: readonly string[];
  readonly cells: readonly Cell[];
  /** Hidden by who made the workbook. */
  readonly hidden?: true;
}

/** What looks like one sheet of paper: a sheet of a workbook, or a whole text file. */
export interface Grid {
  readonly sheet?: string;
  readonly hidden?: true;
  /** Columns that are hidden, from 0; their cells are read like the others. */
  readonly hiddenColumns?: readonly number[];
  /** The carrier does not show empty cells, so `column` counts those that are there and says nothing of a heading above. */
  readonly loose?: true;
  readonly lines: readonly Line[];
}

/** What is odd about the file itself, as a finding of the table; `message` one Chinese sentence, then the English one. */
export interface CarrierNote {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly line: number | null;
  readonly sheet?: string;
  /** From 0. */
  readonly column?: number;
}

/** A file as grids of cells, whatever carried them: what the readers of forms are given. */
export interface Carrier {
  readonly format: Format;
  readonly encoding: Encoding;
  readonly grids: readonly Grid[];
  readonly notes?: readonly CarrierNote[];
}
