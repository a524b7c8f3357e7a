import { type Cell, type Grid, type Line } from '#platform/sheets';
import { type Field } from './entries.js';
import { fieldOf } from './headings.js';

/** Which column holds what, and where the lines below the headings begin. */
export interface SheetColumns {
  readonly columns: ReadonlyMap<number, Field>;
  /** Headings that say nothing we know, as written. */
  readonly unknown: readonly { readonly column: number; readonly text: string }[];
  readonly headings: Line;
  readonly below: readonly Line[];
}

const FEWEST = 2;
/** Titles and remarks may stand above. */
const SEARCHED = 30; // lines

/** The columns of a sheet by the first line that holds headings of ours; nothing where none does. */
export function columnsOf({ lines }: Grid): SheetColumns | undefined {
  const at = lines.slice(0, SEARCHED).findIndex(isHeadings);
  const headings = lines[at];
  if (headings === undefined) return undefined;
  const columns = new Map<number, Field>();
  const unknown: { column: number; text: string }[] = [];
  for (const { text, column } of headings.cells) {
    const field = fieldOf(text);
    // Of two columns of one meaning the first counts, and the other one is named.
    if (field === undefined || [...columns.values()].includes(field)) unknown.push({ column, text });
    else columns.set(column, field);
  }
  // The headings of a page that is printed again.
  const below = lines.slice(at + 1).filter((line) => !isHeadings(line));
  return { columns, unknown, headings, below };
}

const isHeadings = ({ cells }: Line): boolean => {
  const fields = new Set(cells.flatMap(({ text }) => fieldOf(text) ?? []));
  return fields.size >= FEWEST && fields.size * 2 > cells.length;
};

export type Row = Readonly<Partial<Record<Field, string>>>;

/** The cells of each line by what they are; a cell that is merged down holds for every line that it covers. */
export function rowsOf({ columns, below }: SheetColumns): readonly { readonly line: Line; readonly row: Row }[] {
  const merged = new Map<number, { readonly cell: Cell; readonly until: number }>();
  return below.map((line) => {
    const row: Partial<Record<Field, string>> = {};
    for (const [column, field] of columns) {
      const own = line.cells.find((cell) => cell.column === column);
      if (own?.lines !== undefined) merged.set(column, { cell: own, until: line.line + own.lines - 1 });
      const above = merged.get(column);
      const cell = own ?? (above !== undefined && line.line <= above.until ? above.cell : undefined);
      if (cell !== undefined) row[field] = contentOf(cell, field);
    }
    return { line, row };
  });
}

const IDS = ['code', 'successor', 'personId', 'deputyId'] as const;
/** Fields that are more exactly what is stored in a cell than what it shows. */
const kindsStored: ReadonlyMap<Field, 'date' | 'number'> = new Map([
  ...(['startsOn', 'endsOn', 'leftOn'] as const).map((field) => [field, 'date'] as const),
  ...([...IDS, 'superior', 'unit', 'telephone', 'loginName', 'scope'] as const).map(
    (field) => [field, 'number'] as const,
  ),
]);
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
/** As the export writes what a spreadsheet would take for a formula. */
const NEUTRALISED = /^'(?='*[=+\-@＝＋－＠])/;

/** A long number as it is and not as 1.38E+10, a day as a day. */
function contentOf({ text, stored }: Cell, field: Field): string {
  const exact = kindsStored.get(field);
  if (exact !== undefined && stored?.kind === exact) return stored.value;
  return exact === 'number' && THOUSANDS.test(text) ? text.replaceAll(',', '') : text.replace(NEUTRALISED, '');
}
