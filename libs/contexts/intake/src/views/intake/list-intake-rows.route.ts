import { z } from 'zod';
import { route } from '#platform/context';
import { idParam, pageQuery, pageSchema } from '#platform/http';
import { type PresentIntake } from '../../domain/intake.state.js';
import { asShown } from './as-shown.route.js';
import { GetIntake } from './get-intake.query.js';
import { placesAfter } from './places-after.js';

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

/** The rows of an import as they are answered, by their place in it from 0: only those of a page are made, of tens of thousands. */
function rowsOf({ projects }: Pick<PresentIntake, 'projects'>) {
  const rows = projects.flatMap(({ indicators }) => indicators);
  const owners = projects.flatMap(({ indicators }, project) => indicators.map(() => project));
  const rowAt = (at: number): z.infer<typeof rowAnswer> | undefined => {
    const [row, project = 0] = [rows[at], owners[at]];
    const sheet = projects[project]?.sheet;
    return row && { project, ...(sheet === undefined ? {} : { sheet }), ...row };
  };
  return { length: rows.length, rowAt };
}

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
  asks: [GetIntake],
  handle: async ({ params: { intakeId }, query, caller: { actor }, ask }) => {
    const intake = await ask(new GetIntake(intakeId, actor));
    if (intake.status === 'received') return { items: [] };
    const { length, rowAt } = rowsOf(intake);
    return placesAfter(length, query, rowAt);
  },
});
