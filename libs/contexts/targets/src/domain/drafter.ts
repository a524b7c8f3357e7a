import { authorise, maySee, type Action } from '#domain/access';
import { type Actor, type DomainError, type Person } from '#domain/kernel';
import { NotTheDrafter, TargetNotFound } from './target.errors.js';
import { type PresentTarget, type Target } from './target.state.js';

/** The target, for one who may see it; what one may not see is not there. */
export function visibleTarget(state: Target, targetId: string, actor: Actor): PresentTarget {
  if (state.status === 'absent' || !maySee(actor, 'target.read', state.unit)) throw new TargetNotFound(targetId);
  return state;
}

interface Acted {
  readonly id: string;
  readonly unit: string;
  /** Who submitted the round. */
  readonly owner?: string;
}

/** Who acts, where the table lets them; `refused` says who could. No process of ours does what is asked for here. */
export function permitted(
  actor: Actor,
  action: Action,
  { id, unit, owner }: Acted,
  refused: () => DomainError,
): Person {
  if ('system' in actor) throw refused();
  const resource = { places: [unit], ...(owner === undefined ? {} : { owner }) };
  authorise(actor, action, resource, { unseen: () => new TargetNotFound(id), role: refused });
  return actor;
}

/** The target, for its unit's drafter or a process of ours. */
export function asDrafter(state: Target, targetId: string, actor: Actor, action: Action): PresentTarget {
  const target = visibleTarget(state, targetId, actor);
  if (!('system' in actor)) permitted(actor, action, target, () => new NotTheDrafter(target.unit));
  return target;
}

/** Whose content it is: the person's who acts; of a process the person's on whose word it acts. */
export const writerOf = (actor: Actor, acceptedBy?: string): string | undefined =>
  'system' in actor ? acceptedBy : actor.personId;
