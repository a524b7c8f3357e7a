import { type PresentTarget } from '#contexts/targets/core';
import { decide, explain, rowOf, type Action, type Resource } from '#domain/access';
import { factsOf, next, withdraw, type Facts, type Round } from '#domain/approval';
import { DomainError, type Person } from '#domain/kernel';

/** What is asked about, as it stood then. */
export interface Thing {
  readonly resource: Resource;
  /** Where it is a target: a round has duties of its own. */
  readonly target?: PresentTarget;
}

export interface Answer {
  readonly may: boolean;
  /** The grant, `own` or `everybody`; or what is in the way. */
  readonly by: string;
  readonly zh: string;
  readonly en: string;
}

/** The table's answer, and after it what the duties of approval say. */
export function answerFor(person: Person, action: Action, { resource, target }: Thing): Answer {
  const decision = decide(person, action, resource);
  const duty = decision.may && target ? dutyAgainst(person, action, target) : undefined;
  if (duty) return { may: false, by: duty.code, ...duty.sentences };
  const by = decision.may ? decision.by : decision.because;
  return { may: decision.may, by, ...explain(decision, action, resource) };
}

function dutyAgainst(person: Person, action: Action, target: PresentTarget): DomainError | undefined {
  if (target.status !== 'in-approval') return undefined;
  const { approval, unit } = target;
  // What others hold bars nobody; neither day nor due date is asked for.
  const facts = factsOf([person], { unit, read: 'target.read' }, { today: '', due: () => undefined });
  if (['seat', 'holder'].includes(String(rowOf(action).to))) return whyNotSign(approval, person, facts);
  return action === 'target.withdraw' ? whyNotWithdraw(approval, person, facts) : undefined;
}

function whyNotSign(round: Round, { personId }: Person, facts: Facts): DomainError | undefined {
  const { sign, refused } = next(round, personId, facts);
  return sign.length > 0 ? undefined : refused[0]?.because;
}

function whyNotWithdraw(round: Round, { personId: by }: Person, facts: Facts): DomainError | undefined {
  try {
    withdraw(round, { round: round.round, by }, facts);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
