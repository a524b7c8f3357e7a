import { z } from 'zod';
import { personIdText } from '#contexts/directory/core';
import { assign } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts, taskOf } from '../domain/on-round.js';
import { ofTask } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

/** Says who of the many that hold a seat is to do it; the others may still. */
export class AssignTask extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ ...ofTask, to: personIdText }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const assignTask = AssignTask.rule((state, { data, facts, envelope: { actor } }) => {
  const round = onRound(state, data.targetId, actor, facts);
  return inTargetsWords(
    round.target,
    assign(round.target.approval, { ...taskOf(round, data), to: data.to }, round.facts),
  );
});
