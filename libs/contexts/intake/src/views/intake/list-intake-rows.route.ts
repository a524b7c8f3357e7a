import { z } from 'zod';
import { route } from '#platform/context';
import { cursor, idParam, pageQuery, pageSchema, wholeNumber } from '#platform/http';
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
  query: pageQuery.extend({
    project: wholeNumber(z.int().min(0).max(100_000), 0)
      .optional()
      .describe('只列这个项目的各行：projects 中的序号，从 0 起 Only of this project: its place in projects, from 0'),
  }),
  answers: pageSchema(rowAnswer),
  refuses: [400, 401, 404, 503],
  asks: [GetIntakeRows],
  handle: async ({ params: { intakeId }, query, caller: { actor }, ask }) => {
    const { limit, project } = query;
    const asked = { from: firstPlace(query.after), limit, project };
    const { first, end, rows } = await ask(new GetIntakeRows(intakeId, actor, asked));
    const after = first === 0 ? undefined : cursor.encode([first - 1]);
    return placesAfter(end, { limit, after }, (at) => rows[at - first]);
  },
});
