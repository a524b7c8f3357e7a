import { grantsOf, withoutRole } from '#domain/access';
import { holdsSeat, isRoundEvent, oddInReturn, oddInRound, type Round } from '#domain/approval';
import { notAPerson, notTheActor, type Actor, type Inspection, type Oddity } from '#domain/kernel';
import {
  type TargetApproved,
  type TargetDrafted,
  type TargetEvent,
  type TargetRevised,
  type TargetSubmitted,
  type TargetVoided,
  type TargetWithdrawn,
} from './target.events.js';
import { targetDecider, type PresentTarget, type Target } from './target.state.js';

const unitOf = (state: Target): string => (state.status === 'absent' ? '' : state.unit);
const roundOf = (state: Target) => (state.status === 'in-approval' ? state.approval : undefined);
const isFrozen = ({ status }: Target): boolean =>
  status === 'in-approval' || status === 'approved' || status === 'voided';

const frozen: Oddity = {
  code: 'content-is-frozen',
  zh: '当时目标在审核中、已批复或已作废，不能这样办理。',
  en: 'The target was in approval, approved or voided then, which leaves no room for it.',
};
const notOpen: Oddity = {
  code: 'not-withdrawable',
  zh: '当时没有这一轮，或其中已有人审核，不能撤回。',
  en: 'There was no such round, or somebody had signed in it: it could not be withdrawn.',
};
const unsigned: Oddity = {
  code: 'not-signed-by-all',
  zh: '批复时并非每个环节都已审核，或批复的不是送审的内容，或批复人不是最后审核的人。',
  en: 'Not every step was signed, or not on this content, or another person signed last.',
};

/** Records of the first releases open a step behind the last one. */
const isOver = ({ step, chain }: Round): boolean => step === null || step > chain.steps.length;

/** Who signed on the last step, or holds a seat of it and took out the last signer that was waited for. */
function isOfLastStep({ tasks, acted }: Round, actor: Actor, unit: string): boolean {
  if ('system' in actor) return false;
  const { personId } = actor;
  const last = tasks.filter(({ step }) => step === acted.at(-1)?.step);
  return last.some(
    ({ seat, given }) => given?.signedBy === personId || holdsSeat(seat, { personId, grants: grantsOf(actor) }, unit),
  );
}

function oddInApproval(state: Target, { data: { contentHash } }: TargetApproved, actor: Actor): readonly Oddity[] {
  const round = roundOf(state);
  const isSigned = round !== undefined && isOver(round) && round.contentHash === contentHash;
  const isLast = round !== undefined && isOfLastStep(round, actor, unitOf(state));
  return isSigned && isLast ? [] : [unsigned];
}

/** `writtenBy` of a process names who accepted what it drafts. */
const oddInWriting = (unit: string, { data: { writtenBy } }: TargetDrafted | TargetRevised, actor: Actor) => [
  ...withoutRole(actor, 'unit-drafter', unit),
  ...(writtenBy === undefined ? [] : notTheActor(actor, 'writtenBy', writtenBy)),
];

function oddInSubmission(unit: string, { data: { submittedBy } }: TargetSubmitted, actor: Actor): readonly Oddity[] {
  const named = notTheActor(actor, 'submittedBy', submittedBy);
  return [...notAPerson(actor), ...withoutRole(actor, 'unit-drafter', unit), ...named];
}

/** By who submitted, or a drafter of the unit, while nobody has signed. */
function oddInWithdrawal(state: Target, { data: { round, withdrawnBy } }: TargetWithdrawn, actor: Actor) {
  const open = roundOf(state);
  const isOpen = open?.round === round && open.acted.length === 0;
  return [
    ...notAPerson(actor),
    ...notTheActor(actor, 'withdrawnBy', withdrawnBy),
    ...(withdrawnBy === open?.submittedBy ? [] : withoutRole(actor, 'unit-drafter', unitOf(state))),
    ...(isOpen ? [] : [notOpen]),
  ];
}

function oddInVoiding(state: Target, { data: { voidedBy } }: TargetVoided, actor: Actor): readonly Oddity[] {
  const isHead = withoutRole(actor, 'unit-head', unitOf(state)).length === 0;
  return [
    ...notAPerson(actor),
    ...notTheActor(actor, 'voidedBy', voidedBy),
    ...(isHead ? [] : withoutRole(actor, 'unit-drafter', unitOf(state))),
    ...(state.status === 'approved' || state.status === 'voided' ? [frozen] : []),
  ];
}

function oddIn(state: Target, event: TargetEvent, actor: Actor): readonly Oddity[] {
  const unit = unitOf(state);
  const tooLate = isFrozen(state) ? [frozen] : [];
  if (isRoundEvent(event)) {
    const isDrafters = event.type === 'CellsAccepted' || event.type === 'CellsDeclined';
    const drafts = isDrafters ? [...notAPerson(actor), ...withoutRole(actor, 'unit-drafter', unit)] : [];
    return [...oddInRound(roundOf(state), event, actor, unit), ...drafts];
  }
  switch (event.type) {
    case 'TargetDrafted':
      return oddInWriting(event.data.unit, event, actor);
    case 'TargetRevised':
      return [...oddInWriting(unit, event, actor), ...tooLate];
    case 'TargetSubmitted':
      return [...oddInSubmission(unit, event, actor), ...tooLate];
    case 'TargetReturned': {
      const { returnedBy: by } = event.data;
      const odd = oddInReturn(roundOf(state), { ...event.data, by }, { actor, unit });
      return [...notAPerson(actor), ...notTheActor(actor, 'returnedBy', by), ...odd];
    }
    case 'TargetWithdrawn':
      return oddInWithdrawal(state, event, actor);
    case 'TargetVoided':
      return oddInVoiding(state, event, actor);
    case 'TargetReopened':
      return withoutRole(actor, 'unit-drafter', unit);
    case 'TargetApproved':
      return oddInApproval(state, event, actor);
  }
}

const withoutRows = ({ lastRevised: _, ...target }: PresentTarget): Target => ({
  ...target,
  content: { ...target.content, annualGoal: '', indicators: [] },
});

/** What no rule of this context would have let through: rights, the chain of the round, who is who. Keeps no indicators. */
export const targetInspection: Inspection<Target, TargetEvent> = {
  ...targetDecider,
  evolve: (state, event) => {
    const next = targetDecider.evolve(state, event);
    return next.status === 'absent' ? next : withoutRows(next);
  },
  oddIn,
};
