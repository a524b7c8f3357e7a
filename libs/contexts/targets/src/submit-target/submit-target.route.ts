import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { idParam } from '#platform/http';
import { asStanding, rulesFor } from '../domain/as-standing.route.js';
import { asDrafter } from '../domain/drafter.js';
import { standingOf } from '../domain/standing.js';
import { targetStreams } from '../domain/target.streams.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { RoundFacts } from '../round-facts.query.js';
import { chainOf, reasonsSchema, SubmitTarget } from './submit-target.js';

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
  needs: { ...asStanding.needs, eventStore: EventStore, roundFacts: RoundFacts },
  facts: async ({ params, caller: { actor }, needs: { inForce, eventStore, roundFacts }, ask }) => {
    const stream = targetStreams.of(params.targetId);
    const { state } = await eventStore.standing(stream, targetStreams.decider);
    // Before more is looked up: that it takes longer would tell who may not see the target that it is there.
    asDrafter(state, params.targetId, actor, 'target.submit');
    const rules = await rulesFor(inForce, state);
    const chain = rules && state.status !== 'absent' ? chainOf(rules, state) : undefined;
    const given = await roundFacts.ofState(state, chain);
    return { ...given, rules, siblings: await ask(new ListSiblings(params)) };
  },
  refuses: [400, 401, 403, 404, 409, 412, 422, 428, 503],
  asks: [ListSiblings],
  show: ({ state, revision }, { caller: { actor } }, { rules, siblings }) =>
    standingOf(state, revision, rules, { actor, siblings }),
});
