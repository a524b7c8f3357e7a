import { DEFAULT_WEIGHT_TOTAL, checkArrangement, weightTotalOf } from './check-projects.js';
import { checkRows } from './check-rows.js';
import { checkTable } from './check-table.js';
import { collect } from './collect.js';
import { type Carrier } from '../carriers/carrier.js';
import { carry } from '../carriers/carry.js';
import { type TableDraft } from './draft.js';
import { byLine } from './findings.js';
import { proposeMoves } from './propose-moves.js';
import { type ResolvedUnits, resolveUnits } from './resolve-units.js';
import {
  type ColumnCorrection,
  type Field,
  type OtherLine,
  type ProjectReading,
  type TableMapping,
  type TableReading,
} from './table-reading.js';
import { HEADINGS } from './words.js';
import { unreadable } from '../carriers/unreadable.js';

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
}

/**
 * Reads the official target table from its bytes, by the words in the cells and not by their columns.
 * Nothing is repaired silently: each oddity is a finding, each repair a proposal, raw cells and lines are kept.
 * The same bytes give the same reading. Throws a DomainError where the file cannot be read as this table.
 */
export const readTable = (bytes: Uint8Array, options: ReadOptions = {}): ReadTable =>
  readCarrier(carry(bytes), options);

export function readCarrier({ encoding, format, grids, notes = [] }: Carrier, options: ReadOptions = {}): ReadTable {
  const weightTotal = options.weightTotal ?? DEFAULT_WEIGHT_TOTAL;
  const lines = grids.flatMap((grid) => grid.lines);
  const table = collect(lines, weightTotal);
  refuseOtherTables(table);
  const resolved = resolveUnits(table);
  const projects = table.projects.map((draft, index) =>
    projectOf(draft, resolved.unitOf[index] ?? null, table.currencyUnit),
  );
  const moves = proposeMoves(projects, weightTotal);
  const findings = [
    ...checkTable(table, projects, lines),
    ...resolved.findings,
    ...table.findings,
    ...checkRows(projects),
    ...checkArrangement(projects, weightTotal),
    ...moves.findings,
    ...notes.map((note) => ({ ...note, project: null })),
  ];
  return {
    encoding,
    format,
    reading: readingOf({ table, resolved, projects, findings: byLine(findings), proposals: moves.proposals }),
    otherLines: table.otherLines,
    projectCodes: table.projects.map(({ code }) => code),
  };
}

function refuseOtherTables(table: TableDraft): void {
  const isTargetTable = table.columns !== null || (table.title !== null && table.projects.length > 0);
  if (!isTargetTable)
    throw unreadable(
      'not-a-target-table',
      '这不是部门预算项目绩效目标表（没有找到它的标题和表头），请核对文件后重选。',
      'This is not the 部门预算项目绩效目标表 (neither its title nor its headings were found): choose another file.',
    );
  if (table.projects.length === 0)
    throw unreadable(
      'no-data-rows',
      '表里只有标题和表头，没有项目，请核对文件是否完整。',
      'The table has headings but no projects: check that the file is complete.',
    );
}

const projectOf = (
  draft: TableDraft['projects'][number],
  unit: string | null,
  currencyUnit: string | null,
): ProjectReading => ({
  name: draft.name,
  unit,
  budget: draft.budget,
  annualGoal: draft.goal,
  weightTotal: weightTotalOf(draft.indicators),
  line: draft.line,
  indicators: draft.indicators,
  currencyUnit,
});

interface Parts extends Pick<TableReading, 'projects' | 'findings' | 'proposals'> {
  readonly table: TableDraft;
  readonly resolved: ResolvedUnits;
}

const readingOf = ({ table, resolved, projects, findings, proposals }: Parts): TableReading => ({
  title: table.title,
  fiscalYear: table.fiscalYear,
  currencyUnit: table.currencyUnit,
  department: table.department,
  units: resolved.units,
  projects,
  findings,
  proposals,
  form: { id: 'department-project-targets', name: '部门预算项目绩效目标表', confidence: table.columns ? 1 : 0.5 },
  mappings: [mappingOf(table)],
});

const mappingOf = ({ fiscalYear, currencyUnit, columns, columnsLine }: TableDraft): TableMapping => ({
  line: columnsLine ?? 1,
  fiscalYear,
  currencyUnit,
  columns: [...(columns ?? [])].map(([heading, column]) => ({
    column,
    heading,
    field: FIELDS[HEADINGS.findIndex((word) => word === heading)] ?? null,
    confidence: 1,
  })),
  by: 'content',
});

const FIELDS: readonly Field[] = [
  ...(['unit', 'project', 'budget', 'annualGoal', 'level1', 'level2', 'level3'] as const),
  ...(['operator', 'value', 'unitOfMeasure', 'weight', 'direction'] as const),
];
