import { type ApprovalEvent, type Opens } from '../events.js';
import { opensAt, type Facts } from '../facts.js';
import { Conflicting, NotTheirs, RoundIsOver } from '../refusals.js';
import { liveTasks, type Round, stepAfter, stepOf, type Task } from '../round.js';
import { tally } from '../tally.js';

const NOT_YOURS = {
  code: 'not-your-signature',
  zh: '只能取回您自己在本轮的签署。',
  en: 'Only your own signature of this round can be taken back.',
};
const GONE = {
  code: 'signature-gone',
  zh: '这项签署已不在：已取回，或已随退回作废，不必再取回；请重新打开查看。',
  en: 'The signature is there no more: it was taken back, or undone by a return; open it again.',
};
const BUILT_ON = {
  code: 'signature-built-on',
  zh: '后面已有人签署，不能取回；请由后面的环节退回。',
  en: 'Somebody has signed after it, it can no longer be taken back; a later step can return it.',
};

const WOULD_SETTLE = {
  code: 'step-would-be-settled',
  zh: '取回后本环节不必再等您签署，随即办结，您将不能再签；如要补充，请用批注。',
  en: 'Without it the step waits for you no longer and would be settled at once, and you could sign no more; add a comment instead.',
};

/** Of the same row as one that was added, and after it. */
const isLaterInRow = (each: Task, { ordinal, added }: Task): boolean =>
  added !== undefined && added.at !== 'parallel' && isBeside(each, added) && each.ordinal > ordinal;

const isBeside = ({ added }: Task, { at, beside }: Pick<NonNullable<Task['added']>, 'at' | 'beside'>): boolean =>
  added?.at === at && added.beside === beside;

/** Whether a task of the step waited for this one: who comes after it, the next of its row, and whom a row comes before. */
function waitedFor(each: Task, task: Task): boolean {
  if (isBeside(each, { at: 'after', beside: task.ordinal })) return true;
  return isBeside(task, { at: 'before', beside: each.ordinal }) || isLaterInRow(each, task);
}

const hasGiven = ({ given }: Task): boolean => given !== undefined;

/** Whether somebody has signed on top of it, in the step or in the one that it opened. */
function isBuiltOn(round: Round, task: Task, open: number): boolean {
  if (liveTasks(round, task.step).some((each) => hasGiven(each) && waitedFor(each, task))) return true;
  if (open === task.step) return false;
  return stepAfter(round, task.step) !== open || liveTasks(round, open).some(hasGiven);
}

const standing = (step: number, due: string | undefined): Opens => ({ step, ...(due === undefined ? {} : { due }) });

/** Where the round stands without the signature. */
function opensWithout(round: Round, { step, ordinal }: Task, open: number, facts: Facts): Opens {
  const without = liveTasks(round, step).map(({ given, ...each }) =>
    given === undefined || each.ordinal === ordinal ? each : { ...each, given },
  );
  const outcome = tally(stepOf(round, step), without);
  // With a consulted signature those go who were to come after it: what only waited for them would be settled by nobody's vote.
  if (open === step && outcome !== 'open') throw new Conflicting(WOULD_SETTLE);
  // A share that others reach, too, stays reached: then the round stays where it is.
  return outcome === 'agreed' ? standing(open, round.due) : opensAt(round, step, facts);
}

/** Which task of a step a person signed who names none; the first where they signed none. */
export const signedBy = (round: Round, step: number, by: string): number =>
  liveTasks(round, step).find(({ given }) => given?.signedBy === by)?.ordinal ?? 1;

/** Whether a signature of theirs on the step was there before, and is not now. */
function isGone({ acted, takenBack = [], ...round }: Round, step: number, by: string): boolean {
  if (liveTasks(round, step).some(({ given }) => given?.onBehalfOf === by)) return false;
  return [...acted, ...takenBack].some((each) => each.personId === by && each.step === step);
}

/** One's own signature, while nobody has signed after it; never once the round is over. */
export function takeBack(
  round: Round,
  { step, ordinal, by }: { readonly step: number; readonly ordinal: number; readonly by: string },
  facts: Facts,
): readonly ApprovalEvent[] {
  if (round.step === null) throw new RoundIsOver(round);
  const task = liveTasks(round, step).find((each) => each.ordinal === ordinal);
  if (task?.given?.signedBy !== by) {
    // What they saw was true a moment ago: in another window, or before a return.
    throw isGone(round, step, by) ? new Conflicting(GONE) : new NotTheirs(NOT_YOURS);
  }
  if (isBuiltOn(round, task, round.step)) throw new Conflicting(BUILT_ON);
  const opens = opensWithout(round, task, round.step, facts);
  return [{ type: 'SignatureTakenBack', data: { round: round.round, step, ordinal, takenBackBy: by, opens } }];
}
