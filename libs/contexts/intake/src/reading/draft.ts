import { type Finding, type IndicatorRow, type OtherLine, type TableReading } from './table-reading.js';

/** What a line says about the unit: its code, or only a name. */
export interface UnitMark {
  readonly code: string | null;
  readonly name: string | null;
  readonly line: number;
}

/** A project while its lines are being collected. */
export interface ProjectDraft {
  readonly line: number;
  readonly name: string | null;
  readonly code: string | null;
  readonly budget: string | null;
  goal: string | null;
  /** The unit as it stands where the project starts, and as it stands in its middle. */
  readonly unit: UnitMark | null;
  readonly unitsWithin: UnitMark[];
  readonly indicators: IndicatorRow[];
}

/** The table while its lines are being collected. */
export interface TableDraft {
  /** What the weights of a project add up to. */
  readonly weightTotal: string;
  title: string | null;
  fiscalYear: number | null;
  currencyUnit: string | null;
  department: TableReading['department'];
  /** Column of each heading, from the first row of headings. */
  columns: ReadonlyMap<string, number> | null;
  columnsLine: number | null;
  /** A unit named on a line of its own, for the project that follows. */
  nextUnit: UnitMark | null;
  /** Names met as units', with or without their code. */
  readonly unitNames: Set<string>;
  readonly unitTotals: { readonly code: string; readonly budget: string; readonly line: number }[];
  readonly projects: ProjectDraft[];
  readonly findings: Finding[];
  readonly otherLines: OtherLine[];
}

export const emptyTable = (weightTotal: string): TableDraft => ({
  weightTotal,
  title: null,
  fiscalYear: null,
  currencyUnit: null,
  department: null,
  columns: null,
  columnsLine: null,
  nextUnit: null,
  unitNames: new Set(),
  unitTotals: [],
  projects: [],
  findings: [],
  otherLines: [],
});
