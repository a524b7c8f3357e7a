import { z } from 'zod';
import { withdraw } from '#domain/approval';
import { command } from '#platform/context/core';
import { permitted, visibleTarget } from '../domain/drafter.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { factsFor, inTargetsWords, roundFacts } from '../domain/on-round.js';
import { MayNotWithdraw, NotInApproval } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

/** Takes a submission back while nobody has signed in its round; the content is a draft again. */
export class WithdrawTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round, reason: reason.optional() }),
  facts: roundFacts,
  onConflict: 'anew',
}) {}

export const withdrawTarget = WithdrawTarget.rule((state, { data, facts: given, envelope: { actor } }) => {
  const { targetId, round, reason } = data;
  const target = visibleTarget(state, targetId, actor);
  const { id, unit } = target;
  // Whoever submitted, or drafts for the unit: submitters leave.
  const submission = target.status === 'in-approval' ? { id, unit, owner: target.approval.submittedBy } : { id, unit };
  const person = permitted(actor, 'target.withdraw', submission, () => new MayNotWithdraw(unit));
  if (target.status !== 'in-approval') throw new NotInApproval(target.status);
  return inTargetsWords(
    target,
    withdraw(target.approval, { round, by: person.personId, reason }, factsFor(unit, person, given)),
  );
});
