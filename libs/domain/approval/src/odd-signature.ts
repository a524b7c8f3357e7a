import { withoutRole } from '#domain/access';
import { notAPerson, notTheActor, type Actor, type Oddity } from '#domain/kernel';
import { stepAt, type Approval } from './approval.js';

/** What an act on a step says of itself: an approval, a return. `by` is under the name that the event has for it. */
interface Signature {
  readonly round: number;
  readonly step: number;
  readonly contentHash: string;
  readonly submittedBy: string;
  readonly by: readonly [field: string, personId: string];
}

/** What `refuseUnlessMayAct` would have refused, of an act that is recorded all the same; `unit` is the target's. */
export function oddInSignature(
  approval: Approval | undefined,
  signature: Signature,
  actor: Actor,
  unit: string,
): readonly Oddity[] {
  const [field, personId] = signature.by;
  const person = [...notAPerson(actor), ...notTheActor(actor, field, personId)];
  if (approval === undefined) return [...person, noRound];
  const step = stepAt({ ...approval, step: signature.step });
  return [
    ...person,
    ...(step === undefined ? [] : withoutRole(actor, step.role, unit)),
    ...outOfTurn(approval, signature),
    ...(approval.submittedBy === signature.submittedBy ? [] : [anotherSubmitter(approval, signature)]),
    ...(personId === approval.submittedBy ? [signedByTheSubmitter(personId)] : []),
    ...(approval.acted.includes(personId) ? [actedTwice(personId)] : []),
  ];
}

const noRound: Oddity = {
  code: 'no-round-open',
  zh: '当时没有打开的审核轮次。',
  en: 'No round of approval was open.',
};

function outOfTurn(approval: Approval, { round, step, contentHash }: Signature): readonly Oddity[] {
  if (round === approval.round && step === approval.step && contentHash === approval.contentHash) return [];
  return [
    {
      code: 'out-of-turn',
      zh: `当时轮到的是第 ${approval.round} 轮第 ${approval.step} 步和那时送审的内容，记录的却不是。`,
      en: `Round ${approval.round}, step ${approval.step} of the content submitted then had its turn, which this is not.`,
    },
  ];
}

const anotherSubmitter = (approval: Approval, { submittedBy }: Signature): Oddity => ({
  code: 'another-submitter',
  zh: `记录写明送审人是 ${submittedBy}，这一轮的送审人却是 ${approval.submittedBy}。`,
  en: `It names ${submittedBy} as who submitted, but ${approval.submittedBy} submitted this round.`,
});

const signedByTheSubmitter = (personId: string): Oddity => ({
  code: 'signed-by-the-submitter',
  zh: `${personId} 是送审人，不能办理自己送审的目标。`,
  en: `${personId} submitted it and may not act on it.`,
});

const actedTwice = (personId: string): Oddity => ({
  code: 'acted-twice',
  zh: `${personId} 在这一轮已经办理过一个环节。`,
  en: `${personId} had acted on a step of this round already.`,
});
