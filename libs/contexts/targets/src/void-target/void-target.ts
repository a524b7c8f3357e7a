import { SeenIsStale, type Signer, type Standing } from '#domain/approval';
import { decidableAnew, holdsRole, type Actor, type Envelope } from '#domain/kernel';
import { visibleTarget } from '../domain/drafter.js';
import { ContentIsFrozen, MayNotVoid } from '../domain/target.errors.js';
import { type TargetVoided } from '../domain/target.events.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';

/** Gives a project up before it is approved, wherever it stands; `seen` has a step while it is in approval. */
export class VoidTarget {
  constructor(
    readonly data: { readonly targetId: string; readonly seen: Standing; readonly reason: string },
    readonly envelope: Envelope,
  ) {}
}

const mayVoid = (actor: Actor, unit: string): actor is Signer =>
  !('system' in actor) && (holdsRole(actor, 'unit-drafter', unit) || holdsRole(actor, 'unit-head', unit));

const standingOf = (target: PresentTarget): Standing => {
  const { round, contentHash } = target;
  return target.status === 'in-approval' ? { round, step: target.approval.step, contentHash } : { round, contentHash };
};

export const voidTarget = ({ data: { targetId, seen, reason }, envelope: { actor } }: VoidTarget) =>
  decidableAnew((state: Target): TargetVoided[] => {
    const target = visibleTarget(state, targetId, actor);
    if (!mayVoid(actor, target.unit)) throw new MayNotVoid(target.unit);
    if (target.status === 'approved' || target.status === 'voided') throw new ContentIsFrozen(target.status);
    const now = standingOf(target);
    const isStale = seen.round !== now.round || seen.step !== now.step || seen.contentHash !== now.contentHash;
    if (isStale) throw new SeenIsStale(now);
    const ended = target.status === 'in-approval' ? { round: target.round } : {};
    return [{ type: 'TargetVoided', data: { ...ended, voidedBy: actor.personId, reason } }];
  });
