import { DEFAULT_WEIGHT_TOTAL, checkArrangement, weightTotalOf } from './check-projects.js';
import { checkRows } from './check-rows.js';
import { checkTable } from './check-table.js';
import { type Carrier, unreadable } from '#platform/sheets';
import { carry } from '../carriers/carry.js';
import { emptyTable, type ProjectDraft, type TableDraft } from './draft.js';
import { byLine, finding } from './findings.js';
import { recognise, refusal, type Recognised } from './forms/recognise.js';
import { headingsFor } from './headings.js';
import { leftOut, hiddenParts } from './left-out.js';
import { withOwnIds } from './own-ids.js';
import { proposeMoves } from './propose-moves.js';
import { refuseUnmet } from './refuse-unmet.js';
import { readSection, type SectionReading } from './read-section.js';
import { type ResolvedUnits, resolveUnits } from './resolve-units.js';
import { sectionsOf } from './sections.js';
import { sidesOf, type Sides } from './side-by-side.js';
import {
  type ColumnCorrection,
  type Finding,
  type Form,
  type OtherLine,
  type ProjectReading,
  type TableReading,
} from './table-reading.js';

export interface ReadTable extends Pick<Carrier, 'encoding' | 'format'> {
  readonly reading: TableReading;
  /** Title, headings, totals and whatever else is no row of indicators, as printed. */
  readonly otherLines: readonly OtherLine[];
  /** The code of each project of `reading.projects`, where the table prints one. */
  readonly projectCodes: readonly (string | null)[];
}

export interface ReadOptions {
  readonly weightTotal?: string;
  /** What a person says of columns; it goes before what their headings say. */
  readonly map?: readonly ColumnCorrection[];
  /** The region whose words count besides the national ones; all of them where it is not known. */
  readonly region?: string;
}

/**
 * Reads the target tables of a file from its bytes: by their headings where the cells stand under them, else by the words in the cells.
 * Nothing is repaired silently: each oddity is a finding, each repair a proposal, raw cells and lines are kept. All tables of a file are
 * of one fiscal year, the first one's. The same bytes give the same reading. Throws a DomainError where no table of it can be read.
 */
export const readTable = (bytes: Uint8Array, options: ReadOptions = {}): ReadTable =>
  readCarrier(carry(bytes), options);

export function readCarrier({ encoding, format, grids, notes = [] }: Carrier, options: ReadOptions = {}): ReadTable {
  const weightTotal = options.weightTotal ?? DEFAULT_WEIGHT_TOTAL;
  const headings = headingsFor(options.region);
  const shown = grids.flatMap((grid, ordinal) => (grid.hidden ? [] : [{ ordinal, ...sidesOf(grid, headings) }]));
  const recognised = shown.flatMap(({ ordinal, grids: sides }) =>
    sides.flatMap((grid) => sectionsOf(grid, ordinal, headings)).map((section) => recognise(section, headings)),
  );
  const form = formOf(recognised);
  if (!form) throw refusal(recognised, headings);
  refuseUnmet(
    options.map ?? [],
    recognised.flatMap(({ section, reader }) => (reader ? [section] : [])),
  );
  const table = emptyTable(weightTotal);
  table.findings.push(...shown.flatMap(sideBySide));
  collectAll(table, recognised, { headings, map: options.map ?? [] });
  if (table.projects.length === 0) throw noDataRows();
  const resolved = resolveUnits(table);
  const projects = table.projects.map((draft, index) => projectOf(draft, resolved.unitOf[index] ?? null));
  return {
    encoding,
    format,
    reading: readingOf({ table, resolved, projects, form, weightTotal, carrier: { grids, notes } }),
    otherLines: table.otherLines,
    projectCodes: table.projects.map(({ code }) => code),
  };
}

function collectAll(
  table: TableDraft,
  recognised: readonly Recognised[],
  reading: Omit<SectionReading, 'reader'>,
): void {
  for (const { section, reader, other } of recognised) {
    if (reader) readSection(table, section, { reader, ...reading });
    else leftOut(table, { section, other });
  }
}

/** The first form that is read, as sure as its surest table. */
function formOf(recognised: readonly Recognised[]): Form | null {
  const read = recognised.filter(({ reader }) => reader !== null);
  const [first] = read;
  if (!first?.reader) return null;
  const { id, name } = first.reader;
  return {
    id,
    name,
    confidence: Math.max(...read.filter(({ reader }) => reader?.id === id).map((each) => each.confidence)),
  };
}

function sideBySide({ grids: [grid], line }: Sides): Finding[] {
  if (line === null) return [];
  const said = finding('tables-side-by-side', { line, project: null });
  return [grid?.sheet === undefined ? said : { ...said, sheet: grid.sheet }];
}

const noDataRows = () =>
  unreadable(
    'no-data-rows',
    '表里只有标题和表头，没有项目，请核对文件是否完整。',
    'The table has headings but no projects: check that the file is complete.',
  );

const projectOf = (draft: ProjectDraft, unit: string | null): ProjectReading => ({
  name: draft.name,
  unit,
  budget: draft.budget,
  annualGoal: draft.goal,
  weightTotal: weightTotalOf(draft.indicators),
  line: draft.line,
  indicators: draft.indicators,
  currencyUnit: draft.currencyUnit,
  ...(draft.sheet === undefined ? {} : { sheet: draft.sheet }),
});

interface Parts extends Pick<TableReading, 'projects' | 'form'> {
  readonly table: TableDraft;
  readonly resolved: ResolvedUnits;
  readonly weightTotal: string;
  readonly carrier: Required<Pick<Carrier, 'grids' | 'notes'>>;
}

function readingOf({ table, resolved, projects, form, weightTotal, carrier: { grids, notes } }: Parts): TableReading {
  const lines = grids.flatMap((grid) => (grid.hidden ? [] : grid.lines));
  const sheets = grids.map(({ sheet }) => sheet);
  const moves = proposeMoves(projects, weightTotal, sheets);
  const rows = checkRows(projects, sheets, weightTotal);
  const said = [
    ...checkTable(table, projects, { lines, form }),
    ...resolved.findings,
    ...table.findings,
    ...rows.findings,
    ...checkArrangement(projects, weightTotal),
    ...moves.findings,
    ...hiddenParts(grids),
    ...notes.map((note): Finding => ({ ...note, project: null })),
  ];
  const { findings, proposals } = withOwnIds(said, [
    ...moves.proposals,
    ...resolved.proposals,
    ...table.proposals,
    ...rows.proposals,
  ]);
  return {
    title: table.title,
    fiscalYear: table.fiscalYear,
    currencyUnit: table.currencyUnit,
    department: table.department,
    units: resolved.units,
    projects,
    findings: byLine(
      findings.map((each) => onSheet(each, projects)),
      sheets,
    ),
    proposals,
    form,
    mappings: table.mappings,
  };
}

/** What is said of a project is said on its sheet. */
function onSheet(finding: Finding, projects: readonly ProjectReading[]): Finding {
  const sheet = finding.project === null ? undefined : projects[finding.project]?.sheet;
  return sheet === undefined || finding.sheet !== undefined ? finding : { ...finding, sheet };
}
