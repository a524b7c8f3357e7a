import { z } from 'zod';
import { refuseUnlessUnsigned } from '#domain/approval';
import { holdsRole } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { command } from '#platform/context/core';
import { visibleTarget } from '../domain/drafter.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { MayNotWithdraw, NotInApproval } from '../domain/target.errors.js';
import { type InApproval } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';

/** Takes a submission back while nobody has signed in its round; the content is a draft again. */
export class WithdrawTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), round: seenFields.round, reason: reason.optional() }),
  onConflict: 'anew',
}) {}

/** Whoever submitted, or drafts for the unit: submitters leave. */
const mayWithdraw = (actor: Actor, { unit, approval }: InApproval): actor is Person =>
  !('system' in actor) && (actor.personId === approval.submittedBy || holdsRole(actor, 'unit-drafter', unit));

export const withdrawTarget = WithdrawTarget.rule((state, { data, envelope: { actor } }) => {
  const { targetId, round, reason } = data;
  const target = visibleTarget(state, targetId, actor);
  if (target.status !== 'in-approval') throw new NotInApproval(target.status);
  if (!mayWithdraw(actor, target)) throw new MayNotWithdraw(target.unit);
  refuseUnlessUnsigned(target.approval, { round });
  return [{ type: 'TargetWithdrawn', data: { round, withdrawnBy: actor.personId, reason } }];
});
