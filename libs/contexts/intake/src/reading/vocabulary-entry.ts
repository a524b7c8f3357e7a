import { type Field } from './table-reading.js';

/**
 * The words of the forms, by fiscal year and region. A region or a year with words of its own is one more entry in
 * `VOCABULARIES`, and nothing else: an entry holds where its years and regions (prefixes of the code) fit, all that hold count together.
 */
export interface Vocabulary {
  readonly from?: number;
  readonly until?: number;
  readonly regions?: readonly string[];
  /** Headings and labels of each field: the official one, then what else it is called. */
  readonly headings: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Columns that forms have and targets do not: named, not taken in. */
  readonly besides: readonly string[];
  /** What level 1 is called besides its own word, in its own column. */
  readonly level1: Readonly<Record<string, readonly string[]>>;
  readonly level2: Readonly<Record<string, readonly string[]>>;
}
