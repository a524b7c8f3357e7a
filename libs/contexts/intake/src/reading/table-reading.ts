import { type Operator } from '#domain/kernel';

export { type Operator };
export type Direction = '正向指标' | '反向指标';
export type Severity = 'error' | 'warning' | 'note';

/** One row of the table; what is missing is null, `raw` holds the cells of the line as they were printed. */
export interface IndicatorRow {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly operator: Operator | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly weight: string | null;
  readonly direction: Direction | null;
  readonly line: number;
  readonly raw: readonly string[];
}

/** What a column or a label of a form is read as; a `note` stays in the raw cells beside the row. */
export type Field =
  | 'department'
  | 'unit'
  | 'unitCode'
  | 'project'
  | 'projectCode'
  | 'budget'
  | 'annualGoal'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'operator'
  | 'value'
  | 'unitOfMeasure'
  | 'weight'
  | 'direction'
  | 'note';

export interface MappedColumn {
  /** From 0. */
  readonly column: number;
  /** As printed, joined where two rows of headings say it. */
  readonly heading: string;
  /** Null where the column is named and not taken in. */
  readonly field: Field | null;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** How one table of a file was read: where its headings stand, and what each column was taken for. */
export interface TableMapping {
  readonly sheet?: string;
  /** The first line of its headings, or of the table where there are none. */
  readonly line: number;
  readonly fiscalYear: number | null;
  readonly currencyUnit: string | null;
  readonly columns: readonly MappedColumn[];
  /** By its headings, by what the cells hold wherever they stand, or as a person said. */
  readonly by: 'headings' | 'content' | 'person';
}

export interface Form {
  readonly id: 'department-project-targets' | 'project-target-card';
  readonly name: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A person's word about a column: by its place (from 0) or its heading; null leaves it out. */
export type ColumnCorrection = { readonly field: Field | null; readonly sheet?: string } & (
  { readonly column: number } | { readonly heading: string }
);

export interface ProjectReading {
  readonly name: string | null;
  readonly unit: string | null;
  /** An exact decimal in `currencyUnit`, with at least two places and at most whole 分. */
  readonly budget: string | null;
  readonly annualGoal: string | null;
  readonly weightTotal: string;
  readonly line: number;
  readonly indicators: readonly IndicatorRow[];
  /** 元, 千元, 万元 …, or null where the table does not say. */
  readonly currencyUnit: string | null;
  readonly sheet?: string;
}

/** `project` is the index in `projects`; `message` one Chinese sentence, then the English one. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly project: number | null;
  readonly message: string;
  readonly sheet?: string;
  /** From 0. */
  readonly column?: number;
  /** Id of the proposal that would mend it. */
  readonly proposal?: string;
}

/** A row printed under another project; `from` and `to` are indices in `projects`. */
export interface MoveRow {
  readonly id: string;
  readonly kind: 'move-row';
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Another value for a cell that cannot be meant as it is printed (`from`); without a project it is the table's. */
export interface SetValue {
  readonly id: string;
  readonly kind: 'set-value';
  readonly line: number;
  readonly sheet?: string;
  readonly column?: number;
  readonly project: number | null;
  readonly field: Field | 'fiscalYear' | 'currencyUnit';
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
}

/** A repair that a person accepts or declines. */
export type Proposal = MoveRow | SetValue;

/** What `jixiao parse --json` prints, keys in this order. */
export interface TableReading {
  readonly title: string | null;
  readonly fiscalYear: number | null;
  readonly currencyUnit: string | null;
  readonly department: { readonly code: string; readonly name: string; readonly budget: string | null } | null;
  readonly units: readonly { readonly code: string; readonly name: string | null }[];
  readonly projects: readonly ProjectReading[];
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly form: Form;
  /** One for each table of the file. */
  readonly mappings: readonly TableMapping[];
}

/** A non-blank line that is no indicator row, kept as printed. */
export interface OtherLine {
  readonly sheet?: string;
  readonly line: number;
  readonly raw: readonly string[];
}
