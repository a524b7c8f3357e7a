import { z } from 'zod';
import { SeenHasChanged, signedBy, takeBack } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts } from '../domain/on-round.js';
import { ordinal, seenFields } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

/** One's own signature, while nobody has signed after it; `ordinal` may be left out where one signed but once on the step. */
export class TakeBackSignature extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({
    ...{ targetId: z.uuid(), round: seenFields.round, step: seenFields.step },
    ordinal: ordinal.optional(),
  }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const takeBackSignature = TakeBackSignature.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, round, step, ordinal } = data;
  const { target, facts, by } = onRound(state, targetId, actor, given);
  const { approval } = target;
  if (round !== approval.round) throw new SeenHasChanged(approval);
  const asked = { step, ordinal: ordinal ?? signedBy(approval, step, by), by };
  return inTargetsWords(target, takeBack(approval, asked, facts));
});
