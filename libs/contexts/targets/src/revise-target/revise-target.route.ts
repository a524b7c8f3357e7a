import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asStanding, rulesFor } from '../domain/as-standing.route.js';
import { proposedContentSchema } from '../domain/proposed-content.js';
import { reason } from '../domain/request-parts.js';
import { revisedSchema, standingOf } from '../domain/standing.js';
import { demoData } from '../domain/target.events.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { ReviseTarget } from './revise-target.js';
import { rowsOf } from './rows-of-revision.js';

export const reviseTargetRoute = commandRoute({
  ...asStanding,
  at: 'PUT targets/:targetId/content',
  action: 'target.revise',
  name: 'reviseTarget',
  summary: '修改绩效目标 Revise a target (If-Match)',
  sends: ReviseTarget,
  ifMatch: true,
  params: { targetId: idParam },
  body: z
    .strictObject({ content: proposedContentSchema, reason: reason.optional(), demoData })
    .meta({ id: 'RevisionRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
  answers: revisedSchema,
  refuses: [400, 401, 403, 404, 409, 412, 422, 428, 503],
  asks: [ListSiblings],
  show: async (decided, { params, body, caller: { actor }, needs: { inForce }, ask }) => {
    const beside = { actor, siblings: await ask(new ListSiblings(params)) };
    const rules = await rulesFor(inForce, decided.state);
    return { ...standingOf(decided.state, decided.revision, rules, beside), rows: rowsOf(body.content, decided) };
  },
});
