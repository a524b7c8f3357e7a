import { unreadable } from '#platform/sheets';
import { type HeadingBlock, type HeadingCell } from './heading-block.js';
import { type ColumnCorrection, type Field, type MappedColumn } from './table-reading.js';
import { keyword } from './words.js';

/** What each column of a table is read as, and where its headings leave a doubt. */
export interface Columns {
  readonly columns: readonly MappedColumn[];
  /** The field of each column by its place; null is named and not taken in, undefined has no heading. */
  readonly fields: readonly (Field | null | undefined)[];
  /** Two columns that could as well be the same field. */
  readonly doubled: readonly { readonly field: Field; readonly headings: readonly string[] }[];
  readonly byPerson: boolean;
}

/** The columns of a block of headings, as a person corrected them. */
export function mapColumns(
  block: HeadingBlock | null,
  year: number | null,
  corrections: readonly ColumnCorrection[] = [],
): Columns {
  const read = (block?.cells ?? []).map((cell, _, cells) => guess(cell, cells, year));
  const corrected = corrections.reduce<readonly Guessed[]>(correct, read);
  const { columns, doubled } = onceEach(corrected);
  const fields: (Field | null | undefined)[] = [];
  for (const { column, field } of columns) fields[column] = field;
  return { columns, fields, doubled, byPerson: corrections.length > 0 };
}

interface Guessed extends MappedColumn {
  readonly isOfStage?: true | undefined;
}

function guess({ heading, column, known }: HeadingCell, cells: readonly HeadingCell[], year: number | null): Guessed {
  if (!known) {
    const field = bareUnit({ heading, column }, cells);
    return { column, heading, field, confidence: field === null ? 0 : BY_PLACE };
  }
  const ofOtherYear = year !== null && (known.year ?? year) !== year;
  const { field, confidence, isOfStage } = known;
  return { column, heading, field: ofOtherYear ? null : field, confidence, isOfStage };
}

const BY_PLACE = 0.7;

/** 单位 is who spends before the project's name, and what is counted in after the indicator's. */
function bareUnit(
  { heading, column }: Pick<HeadingCell, 'heading' | 'column'>,
  cells: readonly HeadingCell[],
): Field | null {
  if (keyword(heading) !== '单位') return null;
  const at = (field: Field) => cells.find(({ known }) => known?.field === field)?.column ?? Infinity;
  return column < Math.min(at('project'), at('level1'), at('level3')) ? 'unit' : 'unitOfMeasure';
}

function correct(columns: readonly Guessed[], correction: ColumnCorrection): readonly Guessed[] {
  const { field } = correction;
  const at = columns.findIndex((each) =>
    'column' in correction ? each.column === correction.column : keyword(each.heading) === keyword(correction.heading),
  );
  const found = columns[at];
  if (!found && !('column' in correction)) throw columnUnknown(correction.heading);
  const column = 'column' in correction ? correction.column : (found?.column ?? 0);
  const said = { column, heading: found?.heading ?? '', field, confidence: 1 };
  const others = columns
    .filter((each) => each.column !== column)
    .map((each) => (field !== null && field !== 'note' && each.field === field ? { ...each, field: null } : each));
  return [...others, said].toSorted((a, b) => a.column - b.column);
}

const hasOneColumn = (field: Field | null): field is Exclude<Field, 'note'> => field !== null && field !== 'note';

const mayBeEither = (a: Guessed, b: Guessed): boolean =>
  a.confidence === b.confidence || (a.isOfStage ?? b.isOfStage ?? false);

/** A field has one column: the one whose heading says it most plainly. */
function onceEach(columns: readonly Guessed[]): Pick<Columns, 'columns' | 'doubled'> {
  const best = new Map<Field, Guessed>();
  const doubled = new Map<Field, string[]>();
  for (const column of columns) {
    const { field, heading } = column;
    if (!hasOneColumn(field)) continue;
    const before = best.get(field);
    if (before && mayBeEither(before, column)) {
      doubled.set(field, [...(doubled.get(field) ?? [before.heading]), heading]);
    } else if (!before || before.confidence < column.confidence) {
      best.set(field, column);
      doubled.delete(field);
    }
  }
  const isTaken = (column: Guessed) => column.field === 'note' || (column.field && best.get(column.field) === column);
  return {
    columns: columns.map((column) => {
      const { heading, field, confidence } = column;
      return { column: column.column, heading, field: isTaken(column) ? field : null, confidence };
    }),
    doubled: [...doubled].map(([field, headings]) => ({ field, headings })),
  };
}

const columnUnknown = (heading: string) =>
  unreadable(
    'column-unknown',
    `表头中没有「${heading}」这一栏，请按表中的写法指明，或用列号指明。`,
    `No column is headed 「${heading}」: name it as it is printed, or by its number.`,
    { heading },
  );
