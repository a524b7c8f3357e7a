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

function guess(cell: HeadingCell, cells: readonly HeadingCell[], year: number | null): Guessed {
  const { heading, column, known } = cell;
  const placed = byPlace(cell, cells);
  if (placed) return { column, heading, field: placed, confidence: BY_PLACE };
  if (!known) return { column, heading, field: null, confidence: 0 };
  const ofOtherYear = year !== null && (known.year ?? year) !== year;
  const { field, confidence, isOfStage } = known;
  return { column, heading, field: ofOtherYear ? null : field, confidence, isOfStage };
}

const BY_PLACE = 0.7;
const columnOf = (field: Field, cells: readonly HeadingCell[]): number =>
  cells.find(({ known }) => known?.field === field)?.column ?? Infinity;

/** What a heading that says little can only be where it stands. */
function byPlace(cell: HeadingCell, cells: readonly HeadingCell[]): Field | null {
  if (!cell.known && keyword(cell.heading) === '单位') return bareUnit(cell, cells);
  return isBareValue(cell, cells) ? 'value' : null;
}

/** 单位 is who spends before the project's name, and what is counted in after the indicator's. */
function bareUnit({ column }: HeadingCell, cells: readonly HeadingCell[]): Field {
  const first = (['project', 'level1', 'level3'] as const).map((field) => columnOf(field, cells));
  return column < Math.min(...first) ? 'unit' : 'unitOfMeasure';
}

const BARE_VALUES: ReadonlySet<string> = new Set(
  '目标 值 数值 计划值 计划数 目标数 年度值 指标目标 全年目标 年度计划 年度计划值'.split(' '),
);

/** 目标 behind the indicator's name is its value where no other column is, and so is a second goal that stands there. */
function isBareValue({ column, heading, known }: HeadingCell, cells: readonly HeadingCell[]): boolean {
  if (column < columnOf('level3', cells) || columnOf('value', cells) < Infinity) return false;
  if (known?.field === 'annualGoal') return columnOf('annualGoal', cells) < columnOf('level1', cells);
  return BARE_VALUES.has(keyword(heading));
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
