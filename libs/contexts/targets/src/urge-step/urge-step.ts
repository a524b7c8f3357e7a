import { z } from 'zod';
import { SeenHasChanged, urge } from '#domain/approval';
import { command } from '#platform/context/core';
import { asSubmitter } from '../domain/as-submitter.js';
import { inTargetsWords, roundFacts } from '../domain/on-round.js';
import { seenFields } from '../domain/request-parts.js';
import { MayNotUrge } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

/** Reminds the holders of the open tasks, at most once a day. */
export class UrgeStep extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const urgeStep = UrgeStep.rule((state, { data: { targetId, round }, facts: given, envelope: { actor } }) => {
  const asked = { targetId, action: 'target.urge', refused: (unit: string) => new MayNotUrge(unit) } as const;
  const { target, facts, by } = asSubmitter(state, asked, actor, given);
  if (round !== target.approval.round) throw new SeenHasChanged(target.approval);
  return inTargetsWords(target, urge(target.approval, { by }, facts));
});
