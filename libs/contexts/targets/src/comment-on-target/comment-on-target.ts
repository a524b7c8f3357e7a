import { z } from 'zod';
import { comment } from '#domain/approval';
import { writtenText } from '#domain/kernel';
import { command } from '#platform/context/core';
import { permitted, visibleTarget } from '../domain/drafter.js';
import { factsFor, roundFacts } from '../domain/on-round.js';
import { NeedsAPerson } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

export const remark = writtenText(1000);

/** A remark by who may see the target, at any time; it moves nothing. */
export class CommentOnTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), text: remark }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const commentOnTarget = CommentOnTarget.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, text } = data;
  const target = visibleTarget(state, targetId, actor);
  const person = permitted(actor, 'target.comment', target, () => new NeedsAPerson());
  const round = target.status === 'in-approval' ? target.approval : undefined;
  const said = comment(round, { by: person.personId, text }, factsFor(target.unit, person, given));
  return said.flatMap((event) => (event.type === 'Commented' ? [event] : []));
});
