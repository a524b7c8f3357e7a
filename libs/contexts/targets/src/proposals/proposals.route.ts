import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { namedPeople } from '#contexts/directory/core';
import { hashText } from '#domain/kernel';
import { route } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { answer, idParam } from '#platform/http';
import { headFields, rowFields } from '../domain/cells.js';
import { visibleTarget } from '../domain/drafter.js';
import { statusSchema } from '../domain/standing.js';
import { targetStreams } from '../domain/target.streams.js';
import { proposalsOf } from './proposals.js';

const fields = [...Object.keys(headFields), ...Object.keys(rowFields)];

const proposalSchema = z
  .object({
    round: z.int(),
    number: z.int().describe('本轮第几处建议，采纳或不采纳时填写 By which it is accepted or declined'),
    ...{ indicatorId: z.uuid().optional(), field: z.enum(fields), from: z.string().optional() },
    to: z.string().optional(),
    ...{ step: z.int(), stepName: z.string(), ordinal: z.int(), proposedBy: z.string() },
    onBehalfOf: z.string().optional(),
    outcome: z.enum(['open', 'accepted', 'declined']),
    problem: z
      .object({ code: z.string(), zh: z.string(), en: z.string() })
      .optional()
      .describe('现已不能采纳的原因 Why it can no longer be accepted'),
  })
  .meta({ id: 'TargetProposal' });

export const proposalsRoute = route({
  at: 'GET targets/:targetId/proposals',
  action: 'target.read',
  name: 'getProposals',
  tag: '绩效目标 targets',
  summary: '修改建议：上次退回的和本轮的 What reviewers proposed to change, in the last return and in the open round',
  params: { targetId: idParam },
  answers: z
    .object({
      ...{ targetId: z.uuid(), status: statusSchema, revision: z.int(), round: z.int(), contentHash: hashText },
      proposals: z.array(proposalSchema),
      people: namedPeople,
    })
    .meta({ id: 'TargetProposals' }),
  refuses: [400, 401, 404, 503],
  needs: { eventStore: EventStore, namesOf: NamesOf },
  asks: [],
  handle: async ({ params: { targetId }, caller: { actor }, needs: { eventStore, namesOf } }) => {
    const { state, tip } = await eventStore.standing(targetStreams.of(targetId), targetStreams.decider);
    const target = visibleTarget(state, targetId, actor);
    const { status, round, contentHash } = target;
    const { revision } = tip;
    const proposals = proposalsOf(target);
    const people = await namesOf.people(proposals.flatMap(({ proposedBy, onBehalfOf }) => [proposedBy, onBehalfOf]));
    return answer({ revision }, { targetId, status, revision, round, contentHash, proposals, people });
  },
});
