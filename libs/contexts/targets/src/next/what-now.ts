import { actsNow, refusalOf, roundActs, signingForm, stepOf, type SigningForm, type ActNow } from '#domain/approval';
import { type DomainError, type Person } from '#domain/kernel';
import { visibleTarget } from '../domain/drafter.js';
import { factsFor } from '../domain/on-round.js';
import { settleable } from '../domain/settling.js';
import { NotInApproval } from '../domain/target.errors.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { revisable } from '../revise-target/revise-target.js';
import { submission, type SubmissionGiven } from '../submit-target/submit-target.js';
import { voidable } from '../void-target/void-target.js';

export const targetActs = [...roundActs, 'revise', 'settle-proposals', 'submit', 'void'] as const;
export type TargetAct = (typeof targetActs)[number];

/** What somebody may do, or why not. */
export type Now = Omit<ActNow, 'act'> & { readonly act: TargetAct };

/** Whatever this person may do with a target as it stands, by the rules that refuse it. */
export function whatNow(state: Target, targetId: string, actor: Person, given: SubmissionGiven): readonly Now[] {
  const target = visibleTarget(state, targetId, actor);
  const own = (act: TargetAct, ask: () => unknown): Now => {
    const because = refusalOf(ask);
    return { act, ...(because === undefined ? {} : { because }) };
  };
  return [
    ...ofRound(target, actor, given),
    own('revise', () => revisable(target, targetId, actor)),
    own('settle-proposals', () => settleable(target, targetId, actor)),
    own('submit', () => submission(target, { targetId, reasons: [], actor }, given)),
    own('void', () => voidable(target, targetId, actor)),
  ];
}

function ofRound(target: PresentTarget, actor: Person, given: SubmissionGiven): readonly Now[] {
  if (target.status === 'in-approval')
    return actsNow(target.approval, actor.personId, factsFor(target.unit, actor, given));
  const because = new NotInApproval(target.status);
  // A remark needs no round.
  return roundActs.map((act) => (act === 'comment' ? { act } : { act, because }));
}

const reasonOf = ({ code, sentences }: DomainError) => ({ code, ...sentences });

/** As it is answered. */
export function shownNow(target: PresentTarget, now: Now) {
  const { act, task, onBehalfOf, leavesNobodyFor, because } = now;
  const nameOf: NameOf = (step) => (target.status === 'in-approval' ? stepOf(target.approval, step).name : undefined);
  return {
    ...{ act, may: because === undefined },
    ...(task === undefined ? {} : { step: task.step, stepName: nameOf(task.step), ordinal: task.ordinal }),
    ...(task?.assignedTo === undefined ? {} : { assignedTo: task.assignedTo }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(leavesNobodyFor === undefined ? {} : { leavesNobodyFor: nameOf(leavesNobodyFor) }),
    ...formOf(target, now, nameOf),
    ...(because === undefined ? {} : { because: reasonOf(because) }),
  };
}

type NameOf = (step: number) => string | undefined;

/** What goes with a signature that may be given. */
function formOf(target: PresentTarget, { act, task, because }: Now, nameOf: NameOf) {
  if (act !== 'sign' || because !== undefined || task === undefined || target.status !== 'in-approval') return {};
  return { form: named(signingForm(target.approval, task), nameOf) };
}

/** With the steps by their names; over HTTP who disagrees always says why. */
function named({ returns, opinionFor, ...rest }: SigningForm, nameOf: NameOf) {
  const ways = returns?.map(({ to, resume }) => ({
    to,
    ...(to === 'drafter' ? {} : { name: nameOf(to) }),
    ...(resume === undefined ? {} : { resume }),
  }));
  return {
    ...rest,
    opinionFor: [...new Set([...opinionFor, 'disagree' as const])],
    ...(ways === undefined ? {} : { returns: ways }),
  };
}

/** Of which rounds a copy waits for this person to read it. */
export function copiesFor({ unread = [] }: PresentTarget, personId: string) {
  const rounds = unread.flatMap((each) => (each.personId === personId ? [each.round] : []));
  return rounds.length === 0 ? {} : { copiesToRead: rounds };
}
