import { refuseUnlessUnsigned, type Signer } from '#domain/approval';
import { decidableAnew, holdsRole, type Actor, type Envelope } from '#domain/kernel';
import { visibleTarget } from '../domain/drafter.js';
import { MayNotWithdraw, NotInApproval } from '../domain/target.errors.js';
import { type TargetWithdrawn } from '../domain/target.events.js';
import { type InApproval, type Target } from '../domain/target.state.js';

/** Takes a submission back while nobody has signed in its round; the content is a draft again. */
export class WithdrawTarget {
  constructor(
    readonly data: { readonly targetId: string; readonly round: number; readonly reason?: string | undefined },
    readonly envelope: Envelope,
  ) {}
}

/** Whoever submitted, or drafts for the unit: submitters leave. */
const mayWithdraw = (actor: Actor, { unit, approval }: InApproval): actor is Signer =>
  !('system' in actor) && (actor.personId === approval.submittedBy || holdsRole(actor, 'unit-drafter', unit));

export const withdrawTarget = ({ data: { targetId, round, reason }, envelope: { actor } }: WithdrawTarget) =>
  decidableAnew((state: Target): TargetWithdrawn[] => {
    const target = visibleTarget(state, targetId, actor);
    if (target.status !== 'in-approval') throw new NotInApproval(target.status);
    if (!mayWithdraw(actor, target)) throw new MayNotWithdraw(target.unit);
    refuseUnlessUnsigned(target.approval, { round });
    return [{ type: 'TargetWithdrawn', data: { round, withdrawnBy: actor.personId, reason } }];
  });
