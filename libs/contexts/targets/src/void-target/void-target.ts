import { z } from 'zod';
import { SeenHasChanged } from '#domain/approval';
import { type Actor } from '#domain/kernel';
import { command } from '#platform/context/core';
import { permitted, visibleTarget } from '../domain/drafter.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { ContentIsFrozen, MayNotVoid } from '../domain/target.errors.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';

/** As seen: round 0 before the first submission, no step where it is not in approval. */
export const standingFields = { ...seenFields, round: z.int32().min(0), step: seenFields.step.optional() };

/** Gives a project up before it is approved, wherever it stands; `seen` has a step while it is in approval. */
export class VoidTarget extends command({
  streams: targetStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), seen: z.object(standingFields), reason }),
  onConflict: 'anew',
}) {}

const standingOf = (target: PresentTarget) => {
  const { round, contentHash } = target;
  return { round, step: target.status === 'in-approval' ? target.approval.step : null, contentHash };
};

/** The target, for who may void it as it stands. */
export function voidable(state: Target, targetId: string, actor: Actor) {
  const target = visibleTarget(state, targetId, actor);
  const { personId: voidedBy } = permitted(actor, 'target.void', target, () => new MayNotVoid(target.unit));
  if (target.status === 'approved' || target.status === 'voided') throw new ContentIsFrozen(target.status);
  return { target, voidedBy };
}

export const voidTarget = VoidTarget.rule((state, { data: { targetId, seen, reason }, envelope: { actor } }) => {
  const { target, voidedBy } = voidable(state, targetId, actor);
  const now = standingOf(target);
  const isStale = seen.round !== now.round || (seen.step ?? null) !== now.step || seen.contentHash !== now.contentHash;
  if (isStale) throw new SeenHasChanged(now);
  const ended = target.status === 'in-approval' ? { round: target.round } : {};
  return [{ type: 'TargetVoided', data: { ...ended, voidedBy, reason } }];
});
