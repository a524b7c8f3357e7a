import { type Action } from '#domain/access';
import { type Actor, type DomainError } from '#domain/kernel';
import { permitted, visibleTarget } from './drafter.js';
import { factsFor, type OnRound, type RoundGiven } from './on-round.js';
import { NotInApproval } from './target.errors.js';
import { type Target } from './target.state.js';

interface Asked {
  readonly targetId: string;
  readonly action: Action;
  readonly refused: (unit: string) => DomainError;
}

/** The target in its round, for who submitted it or drafts for its unit: submitters leave. */
export function asSubmitter(
  state: Target,
  { targetId, action, refused }: Asked,
  actor: Actor,
  given: RoundGiven,
): OnRound {
  const target = visibleTarget(state, targetId, actor);
  const { id, unit } = target;
  const submission = target.status === 'in-approval' ? { id, unit, owner: target.approval.submittedBy } : { id, unit };
  const person = permitted(actor, action, submission, () => refused(unit));
  if (target.status !== 'in-approval') throw new NotInApproval(target.status);
  return { target, facts: factsFor(unit, person, given), by: person.personId };
}
