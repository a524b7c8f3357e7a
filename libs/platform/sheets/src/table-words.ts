import { type CellRecord } from './records.js';

/** What a kind of table is known by, where a text file does not say how its cells are told apart or in which letters it is written. */
export interface TableWords {
  /** A heading of the table. */
  readonly isHeading: (cell: string) => boolean;
  /** A word that only such a table has in a cell of its own; its headings are some. */
  readonly isWord: (cell: string) => boolean;
  /** What stands in every table of the kind, anywhere. */
  readonly sign: RegExp;
  /** The rows of a text with one cell a line, or null where it is none; a kind without it is not read from such. */
  readonly recordsOfLines?: (
    text: string,
  ) => { readonly records: readonly CellRecord[]; readonly loose: boolean } | null;
}
