import { type DomainError } from '#domain/kernel';
import { barOf } from '../duties.js';
import { type ApprovalEvent } from '../events.js';
import { evolveRound } from '../evolve.js';
import { type Facts } from '../facts.js';
import { refusalOf } from '../refusals.js';
import { liveTasks, stepAfter, type Round, type Task } from '../round.js';
import { refuseUnlessMayCome } from './hand-over.js';

export interface HandingOver {
  /** Who holds nothing here any more. */
  readonly from: string;
  /** Who takes over. */
  readonly to: string;
  /** Who recorded that the one leaves. */
  readonly by: string;
}

/** What is still to be signed, of the open step and of those after it. */
export function tasksToCome(round: Round): readonly Task[] {
  const found: Task[] = [];
  for (let { step } = round; step !== null; step = stepAfter(round, step))
    found.push(...liveTasks(round, step).filter(({ given }) => given === undefined));
  return found;
}

/** Persons to whom something that is still to be signed is named. */
export const namedToCome = (round: Round): readonly string[] => [
  ...new Set(
    tasksToCome(round).flatMap(({ seat, assignedTo }) => [
      ...('person' in seat ? [seat.person] : []),
      ...(assignedTo === undefined ? [] : [assignedTo]),
    ]),
  ),
];

/** Why somebody cannot take over a task of this step; nothing where they can. */
export const barToTaking = (round: Round, step: number, to: string, facts: Facts): DomainError | undefined =>
  refusalOf(() => refuseUnlessMayCome(round, step, to, facts));

/**
 * What is named to a leaver goes to who takes over, also on steps that are still ahead. Never to somebody who may not sign there: that
 * task stays, and `unheld` says so. It can make no dead end, for nobody loses a seat that they hold.
 */
export function handOver(round: Round, asked: HandingOver, facts: Facts): readonly ApprovalEvent[] {
  if (facts.holders({ person: asked.from }).length > 0) return [];
  const events: ApprovalEvent[] = [];
  let now = round;
  for (const { step, ordinal } of tasksToCome(round)) {
    const task = liveTasks(now, step).find((each) => each.ordinal === ordinal);
    const event = task && handed(now, task, asked, facts);
    if (event === undefined) continue;
    now = evolveRound(now, event);
    events.push(event);
  }
  return events;
}

function handed(round: Round, task: Task, { from, to, by }: HandingOver, facts: Facts): ApprovalEvent | undefined {
  const { step, ordinal, seat, assignedTo } = task;
  const at = { round: round.round, step, ordinal };
  if ('person' in seat && seat.person === from) {
    if (barToTaking(round, step, to, facts) !== undefined) return undefined;
    return { type: 'TaskTransferred', data: { ...at, to, transferredBy: by, from } };
  }
  // A hint: whoever else holds the seat may sign it all the same.
  if (assignedTo !== from || !facts.holders(seat).includes(to)) return undefined;
  if (barOf(round, to, step) !== undefined) return undefined;
  return { type: 'TaskAssigned', data: { ...at, assignedTo: to, assignedBy: by } };
}
