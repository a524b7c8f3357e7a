import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { asStanding, rulesFor } from '../domain/as-standing.route.js';
import { proposedContentSchema } from '../domain/proposed-content.js';
import { standingOf } from '../domain/standing.js';
import { demoData } from '../domain/target.events.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { DraftTarget } from './draft-target.js';

const projectCode = z.string().regex(/^\d{8}[A-Z]\d{12}$/, {
  error:
    '应是 21 位项目编码（8 位数字、1 个大写字母、12 位数字），没有就不填。must be a project code (8 digits, a capital letter, 12 digits), or left out.',
});

export const draftTargetRoute = commandRoute({
  ...asStanding,
  at: 'POST targets',
  action: 'target.draft',
  name: 'draftTarget',
  summary: '填报绩效目标 Draft a target',
  sends: DraftTarget,
  body: z
    .strictObject({
      fiscalYear: z.int().min(2000).max(2100),
      unit: unitCode,
      code: projectCode.optional(),
      content: proposedContentSchema,
      demoData,
    })
    .meta({ id: 'DraftRequest' }),
  data: async ({ body, needs: { inForce } }) => {
    // Nothing is drafted for a year whose rules nobody knows.
    await inForce.forYear(body.fiscalYear);
    return { region: inForce.region, ...body };
  },
  status: 201,
  refuses: [400, 401, 403, 404, 409, 422, 503],
  asks: [ListSiblings],
  show: async ({ state, revision }, { body, caller: { actor }, needs: { inForce }, ask }) =>
    standingOf(state, revision, await rulesFor(inForce, state), { actor, siblings: await ask(new ListSiblings(body)) }),
});
