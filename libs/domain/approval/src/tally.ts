import { type Step } from './chain.js';
import { liveTasks, type Round, stepOf, type Task } from './round.js';

export type Outcome = 'open' | 'agreed' | 'refused';

const isBinding = ({ seat }: Task): boolean => seat.binding === undefined;
/** Seats that the mode counts: the chain's own, and those that were added as one more. */
const isSeat = ({ added }: Task): boolean => added === undefined || added.at === 'parallel';
const weightOf = ({ seat }: Task): number => seat.weight ?? 1;

const votes = (tasks: readonly Task[], vote: string): readonly Task[] =>
  tasks.filter(({ given }) => given?.vote === vote);
const isDone = (tasks: readonly Task[]): boolean => tasks.every(({ given }) => given !== undefined);

/** Those whom a signer asked for after their own signature. */
const owedAfter = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ added }) => {
    if (added?.at !== 'after') return false;
    return tasks.find(({ ordinal }) => ordinal === added.beside)?.given !== undefined;
  });

function byShare(seats: readonly Task[], share: NonNullable<Step['share']>): Outcome {
  const sum = (tasks: readonly Task[]) => tasks.reduce((total, task) => total + weightOf(task), 0);
  const needed = sum(seats) * share.of;
  const agreed = sum(votes(seats, 'agree')) * share.in;
  if (agreed >= needed) return 'agreed';
  const possible = agreed + sum(seats.filter(({ given }) => given === undefined)) * share.in;
  return possible < needed ? 'refused' : 'open';
}

function byOne(seats: readonly Task[], { disagree, isOwed }: Counted): Outcome {
  if (disagree) return 'refused';
  return votes(seats, 'agree').length > 0 && !isOwed ? 'agreed' : 'open';
}

function byAll(seats: readonly Task[], { disagree, isOwed }: Counted, { onDisagree }: Step): Outcome {
  if (disagree && onDisagree !== 'collect') return 'refused';
  if (!isDone(seats) || isOwed) return 'open';
  return disagree ? 'refused' : 'agreed';
}

interface Counted {
  /** Somebody whose vote binds disagreed, added signers too. */
  readonly disagree: boolean;
  /** Somebody is still waited for who comes after a signature that was given. */
  readonly isOwed: boolean;
}

/** Whether a step is complete, and how, by the signatures on its tasks. */
export function tally(step: Step, tasks: readonly Task[]): Outcome {
  const binding = tasks.filter(isBinding);
  const seats = binding.filter(isSeat);
  if (step.mode === 'share') return byShare(seats, step.share ?? { of: 1, in: 1 });
  const counted = { disagree: votes(binding, 'disagree').length > 0, isOwed: !isDone(owedAfter(tasks)) };
  return step.mode === 'any' ? byOne(seats, counted) : byAll(seats, counted, step);
}

/** Whether a task has to wait for another one of its step. */
function waits(task: Task, tasks: readonly Task[]): boolean {
  const { added, ordinal } = task;
  const unsigned = tasks.filter(({ given }) => given === undefined);
  if (unsigned.some((each) => each.added?.at === 'before' && each.added.beside === ordinal)) return true;
  if (added === undefined || added.at === 'parallel') return false;
  const isEarlier = (each: Task) =>
    each.ordinal < ordinal && each.added?.at === added.at && each.added.beside === added.beside;
  if (unsigned.some(isEarlier)) return true;
  return added.at === 'after' && unsigned.some((each) => each.ordinal === added.beside);
}

/** What is to be done now: tasks of the open step that nobody signed, that wait for no other, and that still decide something. */
export function openTasks(round: Round): readonly Task[] {
  if (round.step === null) return [];
  const tasks = liveTasks(round, round.step);
  const seats = tasks.filter((task) => isBinding(task) && isSeat(task));
  // One signature is enough; only who was asked to come after it is still waited for.
  const isSettled = stepOf(round, round.step).mode === 'any' && votes(seats, 'agree').length > 0;
  return tasks
    .filter(({ given, added }) => given === undefined && (!isSettled || added?.at === 'after'))
    .filter((task) => !waits(task, tasks));
}
