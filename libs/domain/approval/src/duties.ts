import { authorise, isHolder } from '#domain/access';
import { type Actor, type DomainError, type Person } from '#domain/kernel';
import { currentStep, stepAt, type Approval } from './approval.js';
import {
  AlreadyActedInThisRound,
  AlreadySigned,
  NotYourStep,
  SeenIsStale,
  SubmitterMayNotApprove,
  WriterMayNotApprove,
} from './refusals.js';

/** What a signer saw: a decision on anything else is refused. */
export interface Seen {
  readonly round: number;
  readonly step: number;
  readonly contentHash: string;
}

const isStale = (approval: Approval, seen: Seen): boolean =>
  seen.round !== approval.round || seen.step !== approval.step || seen.contentHash !== approval.contentHash;

/** Who may sign nothing in this round, whatever role is held (approval.md §3). */
function barred({ submittedBy, writtenBy, acted }: Approval, personId: string): DomainError | undefined {
  if (personId === submittedBy) return new SubmitterMayNotApprove();
  if (writtenBy.includes(personId)) return new WriterMayNotApprove();
  return acted.includes(personId) ? new AlreadyActedInThisRound() : undefined;
}

/** The one definition of who may act on the step that is open: rules refuse by it, inboxes list by it. */
export const mayAct = (approval: Approval, actor: Actor, unit: string): boolean =>
  isHolder(actor, currentStep(approval).role, unit) && barred(approval, actor.personId) === undefined;

/**
 * Throws unless this person may act on the step that was seen, and what was seen stands there now: who comes second to
 * a step of their own is told that it has changed, not that it never was theirs.
 */
export function refuseUnlessMayAct(approval: Approval, seen: Seen, actor: Actor, unit: string): Person {
  const step = stepAt({ ...approval, step: seen.step }) ?? currentStep(approval);
  const role = () => new NotYourStep(step.name);
  if ('system' in actor) throw role();
  authorise(actor, 'target.approve', { places: [unit], seat: step.role }, { unseen: role, role });
  if (isStale(approval, seen)) throw new SeenIsStale(approval);
  const refusal = barred(approval, actor.personId);
  if (refusal) throw refusal;
  return actor;
}

/** Throws unless the round that was seen is open and nobody has signed in it: until then it can be taken back. */
export function refuseUnlessUnsigned(approval: Approval, seen: Pick<Seen, 'round'>): void {
  if (seen.round !== approval.round) throw new SeenIsStale(approval);
  if (approval.acted.length > 0) throw new AlreadySigned(currentStep(approval).name);
}
