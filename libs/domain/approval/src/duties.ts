import { type DomainError } from '#domain/kernel';
import { type Seat } from './chain.js';
import { type Facts } from './facts.js';
import {
  Conflicting,
  MayNotSign,
  RoundIsOver,
  SeatNotHeld,
  SeenHasChanged,
  TaskNotOpen,
  type Bar,
} from './refusals.js';
import { liveTasks, type Round, type Seen, stepOf, type Task } from './round.js';
import { openTasks } from './tally.js';

/** Why a person may sign nothing on this step, whatever they hold; separation of duties in one place (approval.md §3). */
export function barOf(round: Round, personId: string, step: number): Bar | undefined {
  if (personId === round.submittedBy) return 'submitter-may-not-approve';
  if (round.writtenBy.includes(personId)) return 'writer-may-not-approve';
  const elsewhere = round.acted.some((each) => each.personId === personId && each.step !== step);
  const before = round.skipped.some((each) => each.because === 'signed-before' && each.signedBy.includes(personId));
  if (elsewhere || before) return 'already-acted-in-this-round';
  return hasSigned(round, personId, step) ? 'already-signed-this-step' : undefined;
}

const hasSigned = (round: Round, personId: string, step: number): boolean =>
  liveTasks(round, step).some(({ given }) => given?.signedBy === personId || given?.onBehalfOf === personId);

/** In whose name a person acts on a task: their own, or that of a holder who is away. */
export interface Hand {
  readonly onBehalfOf?: string;
}

/** The hand in which a person may sign a task, or why they may not. Who is barred is barred as a deputy, too, and for whom they act as well. */
export function handOf(round: Round, task: Task, personId: string, facts: Facts): Hand | DomainError {
  const isHolder = facts.holders(task.seat).includes(personId);
  const absent = facts.deputies(task.seat).flatMap((each) => (each.deputy === personId ? [each.absent] : []));
  if (!isHolder && absent.length === 0) return notHeld(round, task, personId, facts);
  const bar = barOf(round, personId, task.step);
  if (bar !== undefined) return new MayNotSign(bar, personId);
  if (isHolder) return {};
  const bars = absent.map((each) => ({ each, bar: barOf(round, each, task.step) }));
  const free = bars.find((found) => found.bar === undefined);
  if (free !== undefined) return { onBehalfOf: free.each };
  const [first] = bars;
  return first?.bar === undefined ? new SeatNotHeld(round, task.step) : new MayNotSign(first.bar, first.each);
}

/** Why a task is not theirs: whose it was before it was handed over is told so, for what they saw of it was true. */
export function notHeld(round: Round, task: Task, personId: string, facts: Facts): DomainError {
  const { step, seat } = task;
  if (!wasOf(round, personId, facts)(task)) return new SeatNotHeld(round, step);
  const { name } = stepOf(round, step);
  const [zh, en] = 'person' in seat ? [` ${seat.person} `, seat.person] : ['他人', 'somebody else'];
  return new Conflicting({
    code: 'task-handed-over',
    zh: `“${name}”环节的这项待办已转办给${zh}，由其办理，您不必再办。`,
    en: `This task of the step "${name}" was handed over to ${en}, whose it is now; there is nothing left for you to do.`,
  });
}

/** Whether the round that was seen stands there, as it was seen; returns the step that is open. */
export function refuseUnlessSeen(round: Round, seen: Seen): number {
  if (round.step === null) throw new RoundIsOver(round);
  const isStale = seen.round !== round.round || seen.step !== round.step || seen.contentHash !== round.contentHash;
  if (isStale) throw new SeenHasChanged(round);
  return round.step;
}

/** Whether somebody holds the seat of a task, or is today deputy of one who does. */
export const isOf =
  (by: string, facts: Facts) =>
  ({ seat }: Task): boolean =>
    facts.holders(seat).includes(by) || facts.deputies(seat).some(({ deputy }) => deputy === by);

/** Whether it is theirs, or was by the chain until somebody handed it over. */
export const wasOf =
  (round: Round, by: string, facts: Facts) =>
  (task: Task): boolean =>
    seatsOf(round, task).some((seat) => isOf(by, facts)({ ...task, seat }));

/** The seat of a task as it is now, and by the chain. */
export function seatsOf(round: Round, { added, step, ordinal, seat }: Task): readonly Seat[] {
  const own = added === undefined ? stepOf(round, step).seats[ordinal - 1] : undefined;
  return [seat, own ?? seat];
}

/** Of the step that was seen, or of the open one where the chain has no such step. */
export function tasksAt(round: Round, step: number): readonly Task[] {
  const seen = liveTasks(round, step);
  return seen.length > 0 || round.step === null ? seen : liveTasks(round, round.step);
}

/** The open task, in the hand of this person; throws why not. */
export function taskInHand(
  round: Round,
  { seen, ordinal, by }: { readonly seen: Seen; readonly ordinal: number; readonly by: string },
  facts: Facts,
): { readonly task: Task; readonly hand: Hand } {
  // Who is not to act is told so before they are told what has changed, whatever task they name.
  const named = round.tasks.find((each) => each.step === seen.step && each.ordinal === ordinal);
  const meant = named === undefined ? tasksAt(round, seen.step) : [named];
  if (!meant.some(wasOf(round, by, facts))) throw new SeatNotHeld(round, meant[0]?.step ?? seen.step);
  const step = refuseUnlessSeen(round, seen);
  const task = openTasks(round).find((each) => each.ordinal === ordinal);
  if (task === undefined) throw new TaskNotOpen(round, step);
  const hand = handOf(round, task, by, facts);
  if (hand instanceof Error) throw hand;
  return { task, hand };
}

/** Which of the step's tasks a person means who names none: the one that they hold, if possible one that is open, or held; else the first. */
export function taskFor(
  round: Round,
  { step, by }: { readonly step: number; readonly by: string },
  facts: Facts,
): number {
  const theirs = tasksAt(round, step).filter(isOf(by, facts));
  const open = openTasks(round);
  const found = theirs.find((task) => open.includes(task)) ?? theirs[0];
  // What was taken out, too: who saw it learns what became of it.
  const held = round.tasks.find((task) => task.step === step && wasOf(round, by, facts)(task));
  return (found ?? held)?.ordinal ?? 1;
}
