import { barOf, taskInHand, tasksAt } from '../duties.js';
import { type ApprovalEvent } from '../events.js';
import { evolveRound } from '../evolve.js';
import { deadEnd } from '../feasible.js';
import { type Facts } from '../facts.js';
import { CannotBeAsked, Conflicting, MayNotSign, NobodyLeft, NotTheirs } from '../refusals.js';
import { liveTasks, type Round, type Seen } from '../round.js';

export interface OnTask {
  readonly seen: Seen;
  readonly ordinal: number;
  readonly by: string;
}

const OWN_NAME_ALONE = {
  code: 'holder-alone',
  zh: '代理人不能转办、分派、加签或减签，请由本人办理。',
  en: 'A deputy neither transfers nor assigns, adds or removes signers: the holder does.',
};

/** The open task, held by this person in their own name. */
export function ownTask(round: Round, asked: OnTask, facts: Facts) {
  const { seen, by } = asked;
  const seats = tasksAt(round, seen.step).map(({ seat }) => seat);
  const isHolder = seats.some((seat) => facts.holders(seat).includes(by));
  const isDeputy = seats.some((seat) => facts.deputies(seat).some(({ deputy }) => deputy === by));
  if (isDeputy && !isHolder) throw new NotTheirs(OWN_NAME_ALONE);
  const { task, hand } = taskInHand(round, asked, facts);
  if (hand.onBehalfOf !== undefined) throw new NotTheirs(OWN_NAME_ALONE);
  return task;
}

/** Throws unless a person may be brought in to sign on a step where they have no seat yet. */
export function refuseUnlessMayCome(round: Round, step: number, person: string, facts: Facts): void {
  if (!facts.maySee(person))
    throw new CannotBeAsked({
      code: 'may-not-see',
      zh: `${person} 无权查看此项内容或已不在岗，不能请其签署。`,
      en: `${person} may not see this or has left, and cannot be asked to sign it.`,
    });
  const bar = barOf(round, person, step);
  if (bar !== undefined) throw new MayNotSign(bar, person, 'unprocessable');
  if (liveTasks(round, step).some(({ seat }) => facts.holders(seat).includes(person)))
    throw new Conflicting({
      code: 'holds-a-seat-already',
      zh: `${person} 在本环节已有席位。`,
      en: `${person} has a seat in this step already.`,
    });
}

/** Throws where what is about to happen would leave nobody for a step. */
export function refuseDeadEnd(round: Round, events: readonly ApprovalEvent[], facts: Facts): readonly ApprovalEvent[] {
  const end = deadEnd(events.reduce(evolveRound, round), facts);
  if (end !== undefined && deadEnd(round, facts) === undefined) throw new NobodyLeft(round, end);
  return events;
}

/** Hands an open task over to a named person. */
export function transfer(
  round: Round,
  asked: OnTask & { readonly to: string; readonly reason?: string | undefined },
  facts: Facts,
): readonly ApprovalEvent[] {
  const { step, ordinal } = ownTask(round, asked, facts);
  const { to, by: transferredBy, reason } = asked;
  refuseUnlessMayCome(round, step, to, facts);
  const said = reason === undefined ? {} : { reason };
  const data = { round: round.round, step, ordinal, to, transferredBy, ...said };
  return refuseDeadEnd(round, [{ type: 'TaskTransferred', data }], facts);
}

/** Says who of the many that hold a seat is to do it; the others may still. */
export function assign(round: Round, asked: OnTask & { readonly to: string }, facts: Facts): readonly ApprovalEvent[] {
  const { step, ordinal, seat } = ownTask(round, asked, facts);
  const { to: assignedTo, by: assignedBy } = asked;
  if (!facts.holders(seat).includes(assignedTo))
    throw new CannotBeAsked({
      code: 'not-a-holder',
      zh: `${assignedTo} 不在此席位的人员之中；如要交给他人，请转办。`,
      en: `${assignedTo} does not hold this seat; to give it to somebody else, transfer it.`,
    });
  const bar = barOf(round, assignedTo, step);
  if (bar !== undefined) throw new MayNotSign(bar, assignedTo, 'unprocessable');
  return [{ type: 'TaskAssigned', data: { round: round.round, step, ordinal, assignedTo, assignedBy } }];
}
