import { type z } from 'zod';
import { type assessmentStatusSchema } from '#contexts/assessments/core';
import { type targetStatusSchema } from '#contexts/targets/core';

/** One project of the year's table, as it stood. */
export interface TableRow {
  readonly targetId: string;
  readonly fiscalYear: number;
  readonly unit: string;
  readonly name: string;
  readonly budget: string;
  readonly indicatorCount: number;
  readonly weightTotal: string;
  readonly status: z.infer<typeof targetStatusSchema>;
  readonly round: number;
  /** The step that is to act; null when none is. */
  readonly step: number | null;
  readonly stepName: string | null;
  /** Null where no assessment is open. */
  readonly assessment: z.infer<typeof assessmentStatusSchema> | null;
  readonly score: string | null;
  readonly grade: string | null;
}

/** Which projects: of one fiscal year, of units whose code begins so. */
export interface Scope {
  readonly year: number;
  readonly unit: string;
}

const textOf = ({ unit, name, targetId }: TableRow): string => [unit, name, targetId].join('\u0000');

export const inOrder = (rows: readonly TableRow[]): TableRow[] =>
  [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
