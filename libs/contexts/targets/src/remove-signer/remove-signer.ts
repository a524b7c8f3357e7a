import { z } from 'zod';
import { removeSigner as removed } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts } from '../domain/on-round.js';
import { ofTask, ordinal } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

/** Takes an added signer out who has not signed; `ordinal` is theirs. */
export class RemoveSigner extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ ...ofTask, ordinal }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const removeSigner = RemoveSigner.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, seen, ordinal } = data;
  const { target, facts, by } = onRound(state, targetId, actor, given);
  return inTargetsWords(target, removed(target.approval, { seen, ordinal, by }, facts));
});
