import {
  type Finding,
  type IndicatorRow,
  type OtherLine,
  type SetValue,
  type TableMapping,
  type TableReading,
} from './table-reading.js';

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
  readonly currencyUnit: string | null;
  readonly sheet?: string;
}

/** What is true of the table that is being read; a file may hold several. */
export interface Current {
  readonly sheet?: string;
  /** Which grid of the file, from 0. */
  readonly grid: number;
  readonly fiscalYear: number | null;
  readonly currencyUnit: string | null;
  /** Column of each official heading. */
  readonly columns: ReadonlyMap<string, number> | null;
}

/** A sum that the table prints: of everything (合计), of what came since the last one (小计). */
export interface PrintedTotal {
  readonly line: number;
  readonly text: string;
  readonly amount: string;
  readonly currencyUnit: string | null;
  readonly sheet?: string;
}

/** The table while its lines are being collected. */
export interface TableDraft {
  /** What the weights of a project add up to. */
  readonly weightTotal: string;
  title: string | null;
  fiscalYear: number | null;
  currencyUnit: string | null;
  department: TableReading['department'];
  /** What its total is counted in. */
  departmentUnit: string | null;
  current: Current;
  /** A unit named on a line of its own, for the project that follows. */
  nextUnit: UnitMark | null;
  /** The units named above tables, for projects that print only their name. */
  readonly frontUnits: UnitMark[];
  /** Names met as units', with or without their code. */
  readonly unitNames: Set<string>;
  readonly unitTotals: (PrintedTotal & { readonly code: string })[];
  readonly totals: PrintedTotal[];
  readonly projects: ProjectDraft[];
  readonly findings: Finding[];
  readonly proposals: SetValue[];
  readonly mappings: TableMapping[];
  readonly otherLines: OtherLine[];
}

export const emptyTable = (weightTotal: string): TableDraft => ({
  weightTotal,
  title: null,
  fiscalYear: null,
  currencyUnit: null,
  department: null,
  departmentUnit: null,
  current: { grid: 0, fiscalYear: null, currencyUnit: null, columns: null },
  nextUnit: null,
  frontUnits: [],
  unitNames: new Set(),
  unitTotals: [],
  totals: [],
  projects: [],
  findings: [],
  proposals: [],
  mappings: [],
  otherLines: [],
});
