import { z } from 'zod';
import { addSigners as added } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts, taskOf } from '../domain/on-round.js';
import { ofTask, personsField, reason } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

export const adding = {
  persons: personsField(10).describe('加签人，按签署先后 Who is to sign, in their order'),
  at: z
    .enum(['before', 'after', 'parallel'])
    .describe('在本人之前、之后或同时签署 Whether they sign before oneself, after, or beside'),
  binding: z
    .literal(false)
    .optional()
    .describe('false 为征求意见：不同意也不约束 An opinion only: its disagreement binds nobody'),
  reason: reason.optional(),
};

/** Brings signers in beside one's own open task; `before` and not binding, they are asked for their opinion. */
export class AddSigners extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ ...ofTask, ...adding }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const addSigners = AddSigners.rule((state, { data, facts, envelope: { actor } }) => {
  const round = onRound(state, data.targetId, actor, facts);
  return inTargetsWords(round.target, added(round.target.approval, { ...data, ...taskOf(round, data) }, round.facts));
});
