import { z } from 'zod';
import { currentStep, refuseUnlessMayAct } from '#domain/approval';
import { command } from '#platform/context/core';
import { visibleTarget } from '../domain/drafter.js';
import { opinion, seenFields } from '../domain/request-parts.js';
import { NotInApproval } from '../domain/target.errors.js';
import { targetStreams } from '../domain/target.streams.js';

/** Sends the target back to its drafter with an opinion; a resubmission starts the next round at the first step. */
export class ReturnTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), seen: z.object(seenFields), opinion }),
  onConflict: 'anew',
}) {}

export const returnTarget = ReturnTarget.rule((state, { data: { targetId, seen, opinion }, envelope: { actor } }) => {
  const target = visibleTarget(state, targetId, actor);
  if (target.status !== 'in-approval') throw new NotInApproval(target.status);
  const { approval, contentHash, unit } = target;
  const { personId: returnedBy } = refuseUnlessMayAct(approval, seen, actor, unit);
  const { round, step, submittedBy } = approval;
  const { name: stepName } = currentStep(approval);
  return [{ type: 'TargetReturned', data: { round, step, stepName, contentHash, submittedBy, returnedBy, opinion } }];
});
