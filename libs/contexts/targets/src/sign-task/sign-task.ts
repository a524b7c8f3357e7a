import { z } from 'zod';
import { gradesSchema, resumeSchema, sign, voteSchema } from '#domain/approval';
import { command } from '#platform/context/core';
import { refuseUnfit } from '../domain/cells.js';
import { inTargetsWords, onRound, roundFacts, taskOf } from '../domain/on-round.js';
import { asCell, proposedCellsSchema } from '../domain/proposed-cells.js';
import { ofTask, opinion } from '../domain/request-parts.js';
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
    ...ofTask,
    vote: voteSchema,
    opinion: opinion.optional(),
    grades: gradesSchema.optional(),
    to: returnTo.optional(),
    cells: proposedCellsSchema.optional(),
  }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const signTask = SignTask.rule((state, { data, facts: given, envelope: { actor } }) => {
  const round = onRound(state, data.targetId, actor, given);
  const { target, facts } = round;
  const cells = data.cells?.map(asCell);
  const events = sign(target.approval, { ...data, ...taskOf(round, data), cells }, facts);
  // Who is not to act, or saw something else, was told so before.
  if (cells !== undefined) refuseUnfit(target.content, cells);
  return inTargetsWords(target, events);
});
