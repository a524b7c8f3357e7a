import { type TableDraft } from '../draft.js';
import { type Columns } from '../map-columns.js';
import { type Headings } from '../headings.js';
import { type Section } from '../sections.js';
import { type Form } from '../table-reading.js';

/** A form that is read: how it is recognised, and how a table of it is taken in. One more form is one more of these. */
export interface FormReader {
  readonly id: Form['id'];
  readonly name: string;
  /** From 0 to 1; 0 where the table is another form. */
  readonly confidenceIn: (section: Section, headings: Headings) => number;
  /** How its columns are read, and which of them say what. */
  readonly mapped: (columns: Columns) => Columns;
  readonly collect: (table: TableDraft, section: Section, reading: FormReading) => 'headings' | 'content';
}

export interface FormReading {
  readonly columns: Columns;
  readonly headings: Headings;
}
