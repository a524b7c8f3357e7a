import { z } from 'zod';
import { reasonsSchema } from '#contexts/rules/core';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asStanding } from '../domain/as-standing.route.js';
import { asDrafter } from '../domain/drafter.js';
import { standingOf } from '../domain/standing.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { SubmissionFacts } from './submission-facts.query.js';
import { SubmitTarget } from './submit-target.js';

export const submitTargetRoute = commandRoute({
  ...asStanding,
  at: 'POST targets/:targetId/submission',
  action: 'target.submit',
  name: 'submitTarget',
  summary: '送审 Submit for approval (If-Match)',
  sends: SubmitTarget,
  ifMatch: true,
  params: { targetId: idParam },
  body: z
    .strictObject({ reasons: reasonsSchema.default([]).describe('对提示的说明 Why a 提示 may stand as it is') })
    .meta({ id: 'SubmissionRequest' })
    .prefault({}),
  data: ({ params, body }) => ({ ...params, ...body }),
  needs: { ...asStanding.needs, submissionFacts: SubmissionFacts },
  facts: async ({ params, caller: { actor }, needs: { submissionFacts }, ask }) => ({
    ...(await submissionFacts.of(params.targetId, (state) => asDrafter(state, params.targetId, actor, 'target.submit')))
      .given,
    siblings: await ask(new ListSiblings(params)),
  }),
  refuses: [400, 401, 403, 404, 409, 412, 422, 428, 503],
  asks: [ListSiblings],
  show: ({ state, revision }, { caller: { actor } }, { rules, siblings }) =>
    standingOf(state, revision, rules, { actor, siblings }),
});
