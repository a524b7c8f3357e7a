import { annualSide } from './annual-side.js';
import { type TableDraft, type UnitMark } from './draft.js';
import { type Headings } from './headings.js';
import { type FormReader } from './forms/form-reader.js';
import { isGroup } from './heading-block.js';
import { knownHead } from './known-head.js';
import { labelsIn } from './forms/labels.js';
import { mapColumns, type Columns } from './map-columns.js';
import { currencyOfHeading } from './money.js';
import { sayOfTable } from './place-head.js';
import { askAboutYear, yearElsewhere, yearOf } from './section-year.js';
import { askAboutSmallBudgets } from './small-budgets.js';
import { aboveHeadings, type Section } from './sections.js';
import { FIELD_NAMES } from './field-names.js';
import { type ColumnCorrection, type TableMapping } from './table-reading.js';
import { HEADINGS, keyword } from './words.js';

export interface SectionReading {
  readonly reader: FormReader;
  readonly headings: Headings;
  readonly map: readonly ColumnCorrection[];
}

/** Reads one table of a file into the draft of all; one of another year than the first is named and left out. */
export function readSection(table: TableDraft, printed: Section, { reader, headings, map }: SectionReading): void {
  const section = annualSide(printed);
  const elsewhere = yearElsewhere(section);
  const year = yearOf(section) ?? elsewhere?.year ?? null;
  const columns = reader.mapped(mapColumns(section.block, year, correctionsOf(section, map)));
  const currencyUnit = currencyOf(section, columns, headings);
  const first = table.mappings.length === 0;
  begin(table, section, { columns, year, currencyUnit });
  if (first) Object.assign(table, { title: section.title, fiscalYear: year, currencyUnit });
  else if (year !== null && table.fiscalYear !== null && year !== table.fiscalYear) {
    leaveOut(table, section, year);
    return;
  }
  takeAbove(table, section, headings);
  askAbout(table, section, { columns, year, currencyUnit, first, ofMore: section !== printed });
  askAboutYear({ table, line: { line: firstLineOf(section) } }, section, { elsewhere, first });
  const before = table.projects.length;
  const by = reader.collect(table, section, { columns, headings });
  askAboutSmallBudgets(table, { line: firstLineOf(section) }, table.projects.slice(before));
  remember(table, section, { columns, by });
}

/** What a person says of columns of this sheet, or of any. */
const correctionsOf = ({ sheet }: Section, map: readonly ColumnCorrection[]): readonly ColumnCorrection[] =>
  map.filter((each) => each.sheet === undefined || each.sheet === sheet);

function begin(
  table: TableDraft,
  { sheet, grid, block }: Section,
  { columns, year, currencyUnit }: Pick<Doubts, 'columns' | 'year' | 'currencyUnit'>,
): void {
  table.current = {
    ...(sheet === undefined ? {} : { sheet }),
    grid,
    fiscalYear: year ?? table.fiscalYear,
    currencyUnit,
    columns: block && new Map(columns.columns.flatMap(officialOf)),
  };
}

/** The unit above a table holds until a row names another. */
function takeAbove(table: TableDraft, section: Section, headings: Headings): void {
  const unit = unitAbove(section, headings);
  if (!unit) return;
  table.nextUnit = unit;
  table.frontUnits.push(unit);
}

/** On one line, or its code and its name each beside a label. */
function unitAbove(section: Section, headings: Headings): UnitMark | null {
  const [line] = aboveHeadings(section);
  if (section.unit?.name || !line) return section.unit;
  const { unit } = knownHead(labelsIn(aboveHeadings(section), headings).cells);
  return unit ? { ...unit, line: section.unit?.line ?? line.line } : section.unit;
}

function currencyOf(section: Section, { columns }: Columns, headings: Headings): string | null {
  const budget = columns.find(({ field }) => field === 'budget');
  const ofHeading = budget ? currencyOfHeading(budget.heading) : null;
  if (ofHeading !== null || section.currencyUnit !== null) return ofHeading ?? section.currencyUnit;
  return labelsIn(aboveHeadings(section), headings).currencyUnit;
}

const officialOf = ({ heading, column }: { heading: string; column: number }) => {
  const official = HEADINGS.find((word) => word === keyword(heading));
  return official ? [[official, column] as const] : [];
};

function leaveOut(table: TableDraft, { lines, titleLine }: Section, year: number): void {
  const [first] = lines;
  for (const { line, raw } of lines) {
    const { sheet } = table.current;
    table.otherLines.push({ ...(sheet === undefined ? {} : { sheet }), line, raw });
  }
  const values = { year, first: table.fiscalYear, lines: lines.length };
  sayOfTable({ table, line: { line: titleLine ?? first?.line ?? 1 } }, 'other-fiscal-year', values);
}

interface Doubts {
  readonly columns: Columns;
  readonly year: number | null;
  readonly currencyUnit: string | null;
  readonly first: boolean;
  /** Columns of more years than one were left out. */
  readonly ofMore: boolean;
}

/** What the front of a table and its headings leave open. */
function askAbout(table: TableDraft, section: Section, { columns, year, currencyUnit, first, ofMore }: Doubts): void {
  const line = section.block?.lines[0] ?? section.lines[0];
  if (!line) return;
  if (ofMore) sayOfTable({ table, line }, 'long-term-beside', {});
  if (!first) askWhatIsMissing({ table, line }, year, currencyUnit);
  const unit = section.currencyUnit ?? currencyUnit;
  if (unit !== currencyUnit) sayOfTable({ table, line }, 'currency-units-differ', { unit, other: currencyUnit });
  askColumns(table, line, columns);
}

type At = Parameters<typeof sayOfTable>[0];

/** What the first table says does not count for the others. */
function askWhatIsMissing(at: At, year: number | null, currencyUnit: string | null): void {
  if (year === null) sayOfTable(at, 'fiscal-year-taken-over', { year: at.table.fiscalYear });
  if (currencyUnit === null) sayOfTable(at, 'currency-unit-missing-here', {});
}

const UNSURE = 0.8; // a heading less sure than this is asked about

function askColumns(table: TableDraft, line: { readonly line: number }, { columns, doubled }: Columns): void {
  const at = { table, line };
  for (const { field, headings } of doubled)
    sayOfTable(at, 'column-doubled', {
      field: FIELD_NAMES[field][0],
      name: FIELD_NAMES[field][1],
      headings: headings.join('」「'),
    });
  for (const { field, heading, confidence } of columns)
    if (field !== null && confidence < UNSURE)
      sayOfTable(at, 'column-guessed', { heading, field: FIELD_NAMES[field][0], name: FIELD_NAMES[field][1] });
  const left = columns
    .filter(({ field, heading }) => field === null && !isGroup(heading))
    .map(({ heading }) => heading);
  if (left.length > 0) sayOfTable(at, 'columns-not-taken-in', { headings: left.join('」「') });
}

/** Of its headings, or of the table where there are none. */
const firstLineOf = ({ block, lines: [first] }: Section): number => (block?.lines[0] ?? first)?.line ?? 1;

function remember(
  table: TableDraft,
  section: Section,
  { columns, by }: { columns: Columns; by: 'headings' | 'content' },
): void {
  const { sheet, currencyUnit, fiscalYear } = table.current;
  const line = firstLineOf(section);
  const mapping: TableMapping = {
    ...(sheet === undefined ? {} : { sheet }),
    line,
    fiscalYear,
    currencyUnit,
    columns: columns.columns,
    by: columns.byPerson ? 'person' : by,
  };
  if (by === 'content' && hasMore(columns)) sayOfTable({ table, line: { line } }, 'headings-do-not-fit', {});
  table.mappings.push(mapping);
}

/** Columns that words alone would take for others. */
const hasMore = ({ columns }: Columns): boolean =>
  columns.some(({ field, heading }) => field === 'note' || (field === null && !isGroup(heading)));
