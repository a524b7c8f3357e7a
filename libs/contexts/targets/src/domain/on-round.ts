import { type RulesInForce } from '#contexts/rules/core';
import { factsOf, saidBy, stepOf, taskFor, type Facts, type OnTask, type Seen, type Step } from '#domain/approval';
import { type Actor, type Person } from '#domain/kernel';
import { facts } from '#platform/context/core';
import { visibleTarget } from './drafter.js';
import { NeedsAPerson, NotInApproval } from './target.errors.js';
import { type TargetEvent } from './target.events.js';
import { type InApproval, type Target } from './target.state.js';

/** What an act on a round is decided on beside its stream: what the directory and the calendar say at the moment of asking. */
export interface RoundGiven {
  /** Everybody who is there and holds something over the unit, and who is named in the round. */
  readonly persons: readonly Person[];
  readonly today: string;
  /** Until which day a step is due that opens today. */
  readonly due: (step: Step) => string | undefined;
  /** By which the content is checked for the answer; nothing is decided by them. */
  readonly rules?: RulesInForce | undefined;
}
export const roundFacts = facts<RoundGiven>();

export interface OnRound {
  readonly target: InApproval;
  readonly facts: Facts;
  /** Who acts. */
  readonly by: string;
}

/** As the machine asks for them; who acts is taken as they signed in, a moment ago. */
export function factsFor(unit: string, actor: Person, given: RoundGiven): Facts {
  const others = given.persons.filter(({ personId }) => personId !== actor.personId);
  return factsAmong(unit, { ...given, persons: [actor, ...others] });
}

/** As they are where nobody acts. */
export const factsAmong = (unit: string, { persons, ...time }: RoundGiven): Facts =>
  factsOf(persons, { unit, read: 'target.read' }, time);

/** The target in its round, for a person who sees it. Throws where it is not in approval, and to a process of ours. */
export function onRound(state: Target, targetId: string, actor: Actor, given: RoundGiven): OnRound {
  const target = visibleTarget(state, targetId, actor);
  if ('system' in actor) throw new NeedsAPerson();
  if (target.status !== 'in-approval') throw new NotInApproval(target.status);
  return { target, facts: factsFor(target.unit, actor, given), by: actor.personId };
}

/** The task that is meant: the person's own on the step where they name none. */
export function taskOf(
  { target: { approval }, facts, by }: OnRound,
  { seen, ordinal }: { readonly seen: Seen; readonly ordinal?: number | undefined },
): OnTask {
  return { seen, ordinal: ordinal ?? taskFor(approval, { step: seen.step, by }, facts), by };
}

/** What the machine answers, in the target's words: it is approved with its whole content. */
export const inTargetsWords = saidBy<InApproval, TargetEvent>({
  approved: ({ id: targetId, region, fiscalYear, unit, content, contentHash, approval }, { round }) => ({
    type: 'TargetApproved',
    data: { targetId, region, fiscalYear, unit, round, content, contentHash, submittedBy: approval.submittedBy },
  }),
  returned: ({ approval, contentHash }, { round, fromStep: step, returnedBy, opinion, resume }) => ({
    type: 'TargetReturned',
    data: {
      ...{ round, step, stepName: stepOf(approval, step).name, contentHash, submittedBy: approval.submittedBy },
      ...{ returnedBy, ...(opinion === undefined ? {} : { opinion }), resume },
    },
  }),
  withdrawn: (_, data) => ({ type: 'TargetWithdrawn', data }),
});
