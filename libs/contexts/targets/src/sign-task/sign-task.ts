import { z } from 'zod';
import { gradesSchema, resumeSchema, sign, taskFor, voteSchema } from '#domain/approval';
import { command } from '#platform/context/core';
import { inTargetsWords, onRound, roundFacts } from '../domain/on-round.js';
import { opinion, ordinal, seenFields } from '../domain/request-parts.js';
import { targetStreams } from '../domain/target.streams.js';

export const returnTo = z.strictObject({
  step: z.union([z.int32().positive(), z.literal('drafter')]),
  resume: resumeSchema.optional(),
});

/** One vote on one task; `ordinal` may be left out where the person has but one on the step. */
export class SignTask extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({
    targetId: z.uuid(),
    seen: z.object(seenFields),
    ordinal: ordinal.optional(),
    vote: voteSchema,
    opinion: opinion.optional(),
    grades: gradesSchema.optional(),
    to: returnTo.optional(),
  }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const signTask = SignTask.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, ordinal, ...asked } = data;
  const { target, facts, by } = onRound(state, targetId, actor, given);
  const task = ordinal ?? taskFor(target.approval, { step: asked.seen.step, by }, facts);
  return inTargetsWords(target, sign(target.approval, { ...asked, ordinal: task, by }, facts));
});
