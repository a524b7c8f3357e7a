import { currentStep, refuseUnlessMayAct, type Seen } from '#domain/approval';
import { decidableAnew, type Envelope } from '#domain/kernel';
import { visibleTarget } from '../domain/drafter.js';
import { NotInApproval } from '../domain/target.errors.js';
import { type TargetReturned } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';

/** Sends the target back to its drafter with an opinion; a resubmission starts the next round at the first step. */
export class ReturnTarget {
  constructor(
    readonly data: { readonly targetId: string; readonly seen: Seen; readonly opinion: string },
    readonly envelope: Envelope,
  ) {}
}

export const returnTarget = ({ data: { targetId, seen, opinion }, envelope: { actor } }: ReturnTarget) =>
  decidableAnew((state: Target): TargetReturned[] => {
    const target = visibleTarget(state, targetId, actor);
    if (target.status !== 'in-approval') throw new NotInApproval(target.status);
    const { approval, contentHash, unit } = target;
    const { personId: returnedBy } = refuseUnlessMayAct(approval, seen, actor, unit);
    const { round, step, submittedBy } = approval;
    const { name: stepName } = currentStep(approval);
    return [{ type: 'TargetReturned', data: { round, step, stepName, contentHash, submittedBy, returnedBy, opinion } }];
  });
