import { type PresentTarget } from '#contexts/targets/core';
import { decide, explain, type Action, type Resource } from '#domain/access';
import { actsNow, factsOf, type RoundAct } from '#domain/approval';
import { type DomainError, type Person } from '#domain/kernel';

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

const actOf: Partial<Record<Action, RoundAct>> = {
  ...{ 'target.approve': 'sign', 'target.return': 'sign', 'target.abstain': 'sign' },
  ...{ 'target.take-back': 'take-back', 'target.transfer': 'transfer', 'target.assign': 'assign' },
  ...{ 'target.add-signers': 'add-signers', 'target.remove-signer': 'remove-signer' },
  ...{ 'target.urge': 'urge', 'target.withdraw': 'withdraw' },
};

function dutyAgainst(person: Person, action: Action, target: PresentTarget): DomainError | undefined {
  const act = actOf[action];
  if (target.status !== 'in-approval' || act === undefined) return undefined;
  const { approval, unit } = target;
  // What others hold bars nobody; neither day nor due date is asked for.
  const facts = factsOf([person], { unit, read: 'target.read' }, { today: '', due: () => undefined });
  const asked = actsNow(approval, person.personId, facts).filter((each) => each.act === act);
  return asked.every(({ because }) => because !== undefined) ? asked[0]?.because : undefined;
}
