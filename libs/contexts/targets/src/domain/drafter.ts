import { holdsRole, maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { NotTheDrafter, TargetNotFound } from './target.errors.js';
import { type PresentTarget, type Target } from './target.state.js';

/** The target, for one who may see it; what one may not see is not there. */
export function visibleTarget(state: Target, targetId: string, actor: Actor): PresentTarget {
  if (state.status === 'absent' || !maySee(actor, state.unit)) throw new TargetNotFound(targetId);
  return state;
}

/** The target, for its unit's drafter or a process of ours. */
export function asDrafter(state: Target, targetId: string, actor: Actor): PresentTarget {
  const target = visibleTarget(state, targetId, actor);
  if (!('system' in actor) && !holdsRole(actor, 'unit-drafter', target.unit)) throw new NotTheDrafter(target.unit);
  return target;
}

/** Whose content it is: the person's who acts; of a process the person's on whose word it acts. */
export const writerOf = (actor: Actor, acceptedBy?: string): string | undefined =>
  'system' in actor ? acceptedBy : actor.personId;
