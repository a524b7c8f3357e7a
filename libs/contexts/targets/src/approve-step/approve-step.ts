import { z } from 'zod';
import { currentStep, isLastStep, refuseUnlessMayAct } from '#domain/approval';
import { command } from '#platform/context/core';
import { visibleTarget } from '../domain/drafter.js';
import { opinion, seenFields } from '../domain/request-parts.js';
import { NotInApproval } from '../domain/target.errors.js';
import { type StepApproved } from '../domain/target.events.js';
import { targetStreams } from '../domain/target.streams.js';

export class ApproveStep extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), seen: z.object(seenFields), opinion: opinion.optional() }),
  onConflict: 'anew',
}) {}

export const approveStep = ApproveStep.rule((state, { data: { targetId, seen, opinion }, envelope: { actor } }) => {
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
    { type: 'TargetApproved', data: { targetId, region, fiscalYear, unit, round, content, contentHash, submittedBy } },
  ];
});
