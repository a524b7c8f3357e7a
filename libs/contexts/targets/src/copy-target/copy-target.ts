import { z } from 'zod';
import { copy, SeenHasChanged } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts } from '../domain/on-round.js';
import { personsField, seenFields } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

export const readers = personsField(50);

/** To be read by people who may see the target; one copy a person and round. */
export class CopyTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round, to: readers }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const copyTarget = CopyTarget.rule(
  (state, { data: { targetId, round, to }, facts: given, envelope: { actor } }) => {
    const { target, facts, by } = onRound(state, targetId, actor, given);
    if (round !== target.approval.round) throw new SeenHasChanged(target.approval);
    return inTargetsWords(target, copy(target.approval, { by, to }, facts));
  },
);
