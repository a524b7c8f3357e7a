import { openTasks, seatWords, type Task } from '#domain/approval';
import { type Around, type AsTold } from './as-told.js';
import { type Stamp, type Visit } from './item.js';
import { mightAct } from './might-act.js';
import { type GivenAt, type TaskTold } from './timeline-answer.js';

/** Of a place whose role very many hold. */
const MOST_PERSONS = 50;

export function waiting(from: string, until: string, { dayOf, workingDays }: AsTold) {
  const waitedMs = Math.max(0, Date.parse(until) - Date.parse(from));
  return { waitedMs, waitedWorkingDays: workingDays(dayOf(from), dayOf(until)) };
}

/** From when the task was there until it was signed, its step closed, or now. */
function spanOf(task: Task, { visit, asTold }: Around) {
  const { openedAt, closed, signed } = visit;
  const signedAt = task.given && signed[task.ordinal]?.at;
  return { from: broughtIn(task, visit) ?? openedAt, until: signedAt ?? closed?.at ?? asTold.now };
}

const broughtIn = ({ ordinal }: Task, { acts }: Visit): string | undefined =>
  acts.find((act) => act.type === 'SignerAdded' && act.ordinal === ordinal)?.at;

export function taskTold(task: Task, around: Around): TaskTold {
  const { ordinal, given, added, assignedTo } = task;
  const { visit, asTold } = around;
  const atFirst = visit.opening.tasks.find((each) => each.step === task.step && each.ordinal === ordinal) ?? task;
  const { seat } = atFirst;
  const isHandedOn = 'person' in task.seat && JSON.stringify(seat) !== JSON.stringify(task.seat);
  const span = spanOf(task, around);
  const persons = mightAct({ atFirst, atLast: task }, span, around);
  const leftOut = persons.length - MOST_PERSONS;
  return {
    ...{ ordinal, seat, ...seatWords(seat), state: stateOf(task, around) },
    ...waiting(span.from, span.until, asTold),
    mayAct: persons.slice(0, MOST_PERSONS),
    ...(leftOut > 0 ? { mayActLeftOut: leftOut } : {}),
    ...{ given: given && givenAt(given, visit.signed[ordinal]), assignedTo, added },
    transferredTo: isHandedOn && 'person' in task.seat ? task.seat.person : undefined,
  };
}

const givenAt = (given: NonNullable<Task['given']>, stamp: Stamp | undefined): GivenAt => ({
  ...given,
  ...{ at: stamp?.at ?? '', revision: stamp?.revision ?? 0 },
});

function stateOf(task: Task, { live }: Around): TaskTold['state'] {
  if (task.gone) return 'removed';
  if (task.given) return 'signed';
  if (live === undefined) return 'unsigned';
  return openTasks(live).includes(task) ? 'open' : 'waiting';
}
