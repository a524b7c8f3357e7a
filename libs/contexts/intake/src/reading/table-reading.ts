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

export interface ProjectReading {
  readonly name: string | null;
  readonly unit: string | null;
  readonly budget: string | null;
  readonly annualGoal: string | null;
  readonly weightTotal: string;
  readonly line: number;
  readonly indicators: readonly IndicatorRow[];
}

/** `project` is the index in `projects`; `message` one Chinese sentence, then the English one. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly project: number | null;
  readonly message: string;
}

/** A repair that a person accepts or declines; `from` and `to` are indices in `projects`. */
export interface Proposal {
  readonly id: string;
  readonly kind: 'move-row';
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

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
}

/** A non-blank line that is no indicator row, kept as printed. */
export interface OtherLine {
  readonly line: number;
  readonly raw: readonly string[];
}
