import { z } from 'zod';
import { route } from '#platform/context';
import { idParam, pageQuery, pageSchema } from '#platform/http';
import { asShown } from './as-shown.route.js';
import { GetIntakeRows } from './get-intake-rows.query.js';
import { firstPlace, placesAfter } from './places-after.js';

const cell = z.string().optional();

const rowAnswer = z
  .object({
    project: z.int().describe('projects 中的序号，从 0 起 Place in projects, from 0'),
    sheet: z.string().optional(),
    line: z.int().describe('文件中的行号，从 1 起 Line of the file, from 1'),
    ...{ level1: cell, level2: cell, level3: cell, operator: cell, value: cell },
    unit: cell.describe('度量单位 Unit of measure'),
    ...{ weight: cell, direction: cell, raw: z.array(z.string()) },
  })
  .meta({ id: 'IntakeRow' });

export const listIntakeRowsRoute = route({
  at: 'GET intakes/:intakeId/rows',
  action: 'intake.read',
  name: 'listIntakeRows',
  tag: asShown.tag,
  summary: '一次导入读到的各行 List the rows that were read in one import',
  params: { intakeId: idParam },
  query: pageQuery,
  answers: pageSchema(rowAnswer),
  refuses: [400, 401, 404, 503],
  asks: [GetIntakeRows],
  handle: async ({ params: { intakeId }, query, caller: { actor }, ask }) => {
    const first = firstPlace(query.after);
    const { length, rows } = await ask(new GetIntakeRows(intakeId, actor, { first, limit: query.limit }));
    return placesAfter(length, query, (at) => rows[at - first]);
  },
});
