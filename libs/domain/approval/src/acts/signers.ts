import { notHeld, refuseUnlessSeen, seatsOf, tasksAt } from '../duties.js';
import { type ApprovalEvent } from '../events.js';
import { evolveRound } from '../evolve.js';
import { type Facts } from '../facts.js';
import { Conflicting, NotInThisMode, NotTheirs, SeatNotHeld, TaskNotOpen } from '../refusals.js';
import { type Beside, liveTasks, type Round, stepOf, type Task } from '../round.js';
import { type OnTask, ownTask, refuseDeadEnd, refuseUnlessMayCome } from './hand-over.js';
import { settled } from './sign.js';

const MOST_ADDED = 10;

const NOT_REMOVED = {
  code: 'may-not-remove-signer',
  zh: '只能由加签的人或同一席位的人减去尚未签署的加签人；流程本身的席位不能减。',
  en: 'An added signer is removed by who added them or holds the seat beside; the chain’s own seats stay.',
};

export interface Adding extends OnTask {
  /** In the order in which they sign. */
  readonly persons: readonly string[];
  readonly at: Beside;
  /** 征求意见: asked, and not bound by. */
  readonly binding?: false | undefined;
  readonly reason?: string | undefined;
}

function refuseInMode(round: Round, step: number, { at, binding }: Adding): void {
  if (stepOf(round, step).mode !== 'share' || (at === 'before' && binding === false)) return;
  throw new NotInThisMode({
    zh: '加签；票签的总数在开启时已定，只能先征求意见',
    en: 'added signers: what a share is of is fixed when it opens; opinions can be asked for before',
  });
}

/** One's own open task, beside which signers may be added: those who were added themselves bring in nobody. */
export function taskToAddBeside(round: Round, asked: OnTask, facts: Facts): Task {
  const task = ownTask(round, asked, facts);
  if (task.added === undefined) return task;
  throw new NotTheirs({
    code: 'added-signers-add-nobody',
    zh: '加签人不能再加签。',
    en: 'Who was added as a signer adds no further one.',
  });
}

/** Brings signers in beside one's own open task. */
export function addSigners(round: Round, asked: Adding, facts: Facts): readonly ApprovalEvent[] {
  const { step, ordinal: beside } = taskToAddBeside(round, asked, facts);
  const { persons, at, by: addedBy, binding, reason } = asked;
  refuseInMode(round, step, asked);
  for (const person of persons) refuseUnlessMayCome(round, step, person, facts);
  const ordinals = round.tasks.flatMap((task) => (task.step === step ? [task.ordinal] : []));
  const isTooMany =
    liveTasks(round, step).filter((task) => task.added !== undefined).length + persons.length > MOST_ADDED;
  if (new Set(persons).size < persons.length || persons.includes(addedBy) || isTooMany)
    throw new Conflicting({
      code: 'signers-not-added',
      zh: `加签人不能重复、不能是本人，每个环节最多 ${MOST_ADDED} 人。`,
      en: `Signers are added once each, not oneself, and at most ${MOST_ADDED} in a step.`,
    });
  const last = Math.max(...ordinals);
  const events = persons.map((person, index): ApprovalEvent => ({
    type: 'SignerAdded',
    data: {
      ...{ round: round.round, step, ordinal: last + 1 + index, person, at, beside, addedBy },
      ...(binding === undefined ? {} : { binding }),
      ...(reason === undefined ? {} : { reason }),
    },
  }));
  return refuseDeadEnd(round, events, facts);
}

/** The added signer's task, for who may take it out; throws why not. */
function addedTask(round: Round, { seen, ordinal, by }: OnTask, facts: Facts): Task {
  const holds = ({ seat }: Task): boolean => facts.holders(seat).includes(by);
  // In one's own name: no deputy of a holder, now or before it was handed over.
  const held = (each: Task): boolean => seatsOf(round, each).some((seat) => holds({ ...each, seat }));
  const isOfStep = tasksAt(round, seen.step).some((each) => each.added?.by === by || held(each));
  if (!isOfStep) throw new SeatNotHeld(round, seen.step);
  const step = refuseUnlessSeen(round, seen);
  const tasks = liveTasks(round, step);
  const task = tasks.find((each) => each.ordinal === ordinal);
  if (task === undefined) throw new TaskNotOpen(round, step);
  const { added } = task;
  if (added === undefined) throw new Conflicting(NOT_REMOVED);
  const beside = tasks.filter((each) => each.ordinal === added.beside);
  if (added.by === by || beside.some(holds)) return task;
  const lost = beside.find(held);
  throw lost === undefined ? new NotTheirs(NOT_REMOVED) : notHeld(round, lost, by, facts);
}

/** Takes an added signer out who has not signed: by who added them, or holds the task beside. The chain's own seats stay. */
export function removeSigner(round: Round, asked: OnTask, facts: Facts): readonly ApprovalEvent[] {
  const { seen, by: removedBy } = asked;
  const { step, ordinal, given } = addedTask(round, asked, facts);
  if (given !== undefined) throw new TaskNotOpen(round, step);
  const removed: ApprovalEvent = { type: 'SignerRemoved', data: { round: round.round, step, ordinal, removedBy } };
  // Where only they were still waited for, the step is complete now.
  const rest = settled(evolveRound(round, removed), step, { seen, ordinal, by: removedBy, vote: 'agree' }, facts);
  return [removed, ...rest];
}
