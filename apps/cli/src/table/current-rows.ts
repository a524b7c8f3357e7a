import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { assessmentStatusSchema } from '#contexts/assessments/core';
import { targetStatusSchema } from '#contexts/targets/core';
import { stepAt } from '#domain/approval';
import { inOrder, type Scope, type TableRow } from './row.js';

const rows = z.array(
  z.object({
    targetId: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    name: z.string(),
    budget: z.string(),
    indicatorCount: z.int(),
    weightTotal: z.string(),
    status: targetStatusSchema,
    round: z.int(),
    step: z.int().nullable(),
    chain: z.array(z.object({ name: z.string() })).nullable(),
    assessment: assessmentStatusSchema.nullable(),
    score: z.string().nullable(),
    grade: z.string().nullable(),
  }),
);

/** From the read models, in one snapshot. */
export async function currentRows(dataSource: DataSource, { year, unit }: Scope): Promise<TableRow[]> {
  const found: unknown = await dataSource.query(
    `select t.target_id as "targetId", t.fiscal_year as "fiscalYear", t.unit, t.name, t.budget,
            t.indicator_count as "indicatorCount", t.weight_total as "weightTotal", t.status, t.round, t.step,
            t.chain, a.status as assessment,
            case when a.status = 'scored' then a.total end as score,
            case when a.status = 'scored' then a.grade end as grade
     from current_targets__v1 as t left join assessments__v1 as a on a.target_id = t.target_id
     where t.fiscal_year = $1 and starts_with(t.unit, $2)`,
    [year, unit],
  );
  return inOrder(
    rows.parse(found).map(({ chain, ...row }) => ({ ...row, stepName: stepAt({ ...row, chain })?.name ?? null })),
  );
}
