import { z } from 'zod';
import { assessmentsView } from '#contexts/assessments';
import { currentTargets } from '#contexts/targets';
import { route } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { momentAsked, momentIn } from '../domain/moment-asked.js';
import { tableRowSchema } from '../domain/table-row.js';
import { GetTableAsOf } from './get-table-as-of.query.js';
import { GetTargetTable } from './get-target-table.query.js';

const { fiscalYear, unit } = unitsQuery.shape;

const query = z.strictObject({
  fiscalYear: fiscalYear.unwrap().describe('年度 Fiscal year'),
  unit: unit.unwrap().describe('单位或部门代码，含下级 Unit or department code, with all below it'),
  asOf: momentAsked
    .optional()
    .describe(
      '截至某日终了（2024-03-31）或某位置（@1234，含），由事件重算；不写则为现在的表 Up to the end of a day or a position, folded from the events; left out: as it stands',
    ),
});

const table = z.object({ items: z.array(tableRowSchema) }).meta({ id: 'TargetTable' });

export const getTargetTableRoute = route({
  at: 'GET target-table',
  action: 'target.read',
  name: 'getTargetTable',
  tag: '留痕 records',
  summary:
    '某年某单位（含下级）的目标表，现在的或当时的 The target table of a year and a unit, as it stands or as it stood',
  query,
  answers: table,
  refuses: [400, 401, 422, 503],
  reads: [currentTargets, assessmentsView],
  asks: [GetTargetTable, GetTableAsOf],
  handle: async ({ ask, query: { fiscalYear: year, unit, asOf }, caller: { actor, gone } }) => {
    const of = { year, unit, actor };
    const items = asOf === undefined ? new GetTargetTable(of) : new GetTableAsOf(of, momentIn(asOf), gone);
    return { items: await ask(items) };
  },
});
