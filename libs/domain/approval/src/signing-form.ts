import { type Resume } from './chain.js';
import { type Vote } from './events.js';
import { defaultReturn, isEarlier, needsOpinion, returnsAtOnce } from './acts/sign.js';
import { type Round, stepOf, type Task } from './round.js';

/** Where a disagreement may send the round. */
export interface ReturnChoice {
  readonly to: number | 'drafter';
  /** Of the drafter: how the resubmission may go on. */
  readonly resume?: readonly Resume[];
}

/** What goes with a signature on a task: a form that is filled in so is not refused for what it lacks. */
export interface SigningForm {
  readonly votes: readonly Vote[];
  /** 四性, with an agreement and a disagreement. */
  readonly grades: boolean;
  /** Votes that need an opinion; with grades also an agreement of 良. */
  readonly opinionFor: readonly Vote[];
  /** What may be chosen where a disagreement is a return, the chain's own choice first; left out where it is a vote among others. */
  readonly returns?: readonly ReturnChoice[];
}

export function signingForm(round: Round, { step, seat }: Pick<Task, 'step' | 'seat'>): SigningForm {
  const rule = stepOf(round, step);
  const votes: readonly Vote[] = rule.mode === 'share' ? ['agree', 'disagree', 'abstain'] : ['agree', 'disagree'];
  const form = {
    ...{ votes, grades: rule.review !== undefined },
    opinionFor: votes.filter((vote) => needsOpinion(rule, { vote })),
  };
  return seat.binding === undefined && returnsAtOnce(rule) ? { ...form, returns: returnsOf(round, step) } : form;
}

function returnsOf(round: Round, from: number): readonly ReturnChoice[] {
  const earlier = round.chain.steps.flatMap((_, at) => (isEarlier(round, at + 1, from) ? [{ to: at + 1 }] : []));
  const all = [
    ...earlier.toReversed(),
    { to: 'drafter' as const, resume: round.chain.resume ?? ['from-start' as const] },
  ];
  const usual = defaultReturn(round, from);
  return [...all.filter(({ to }) => to === usual), ...all.filter(({ to }) => to !== usual)];
}
