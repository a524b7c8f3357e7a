import { z } from 'zod';
import { personIdText } from '#contexts/directory/core';
import { transfer } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts, taskOf } from '../domain/on-round.js';
import { ofTask, reason } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

/** Hands an open task over to a named person, who may see the target and sign on it. */
export class TransferTask extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ ...ofTask, to: personIdText, reason: reason.optional() }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const transferTask = TransferTask.rule((state, { data, facts, envelope: { actor } }) => {
  const round = onRound(state, data.targetId, actor, facts);
  const { to, reason } = data;
  return inTargetsWords(
    round.target,
    transfer(round.target.approval, { ...taskOf(round, data), to, reason }, round.facts),
  );
});
