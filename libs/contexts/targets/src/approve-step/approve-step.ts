import { currentStep, isLastStep, refuseUnlessMayAct, type Seen } from '#domain/approval';
import { decidableAnew, type Envelope } from '#domain/kernel';
import { visibleTarget } from '../domain/drafter.js';
import { NotInApproval } from '../domain/target.errors.js';
import { type StepApproved, type TargetApproved } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';

export class ApproveStep {
  constructor(
    readonly data: { readonly targetId: string; readonly seen: Seen; readonly opinion?: string | undefined },
    readonly envelope: Envelope,
  ) {}
}

export const approveStep = ({ data: { targetId, seen, opinion }, envelope: { actor } }: ApproveStep) =>
  decidableAnew((state: Target): (StepApproved | TargetApproved)[] => {
    const target = visibleTarget(state, targetId, actor);
    if (target.status !== 'in-approval') throw new NotInApproval(target.status);
    const { approval, content, contentHash, region, fiscalYear, unit } = target;
    const { personId: approvedBy } = refuseUnlessMayAct(approval, seen, actor, unit);
    const { round, step, submittedBy } = approval;
    const { name: stepName } = currentStep(approval);
    const approved = { round, step, stepName, contentHash, submittedBy, approvedBy };
    const signed: StepApproved = {
      type: 'StepApproved',
      data: opinion === undefined ? approved : { ...approved, opinion },
    };
    if (!isLastStep(approval)) return [signed];
    return [
      signed,
      {
        type: 'TargetApproved',
        data: { targetId, region, fiscalYear, unit, round, content, contentHash, submittedBy },
      },
    ];
  });
