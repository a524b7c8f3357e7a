import { type Step } from './chain.js';
import { barOf } from './duties.js';
import { type Facts } from './facts.js';
import { liveTasks, type Round, stepAfter, stepOf, type Task } from './round.js';

/** Persons of whom one must sign, and no other slot may have the same. */
type Slot = readonly string[];
/** Ways in which a step can be completed: each a list of slots. */
type Ways = readonly (readonly Slot[])[];

const isBinding = ({ seat }: Task): boolean => seat.binding === undefined;

/** A task, and those that it has to wait for or to be followed by. */
const withAdded = (task: Task, tasks: readonly Task[]): readonly Task[] => [
  task,
  ...tasks.filter(({ added }) => added !== undefined && added.at !== 'parallel' && added.beside === task.ordinal),
];

const unsigned = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ given }) => given === undefined);

function waysOfAny(seats: readonly Task[], tasks: readonly Task[], slot: (task: Task) => Slot): Ways {
  const signed = seats.find(({ given }) => given?.vote === 'agree');
  if (signed !== undefined) return [unsigned(withAdded(signed, tasks)).map(slot)];
  const alone = seats.filter((seat) => withAdded(seat, tasks).length === 1);
  const together = alone.length === 0 ? [] : [[alone.flatMap(slot)]];
  const rest = seats.filter((seat) => !alone.includes(seat));
  return [...together, ...rest.map((seat) => unsigned(withAdded(seat, tasks)).map(slot))];
}

/** The least sets of seats that reach the share: no seat of one can be left out. Who is asked before a seat comes with it. */
function waysOfShare({ share = { of: 1, in: 1 } }: Step, seats: readonly Task[], slots: (task: Task) => Slot[]): Ways {
  const weight = ({ seat }: Task) => seat.weight ?? 1;
  const sum = (of: readonly Task[]) => of.reduce((total, task) => total + weight(task), 0);
  const agreed = sum(seats.filter(({ given }) => given?.vote === 'agree'));
  const needed = sum(seats) * share.of - agreed * share.in;
  const found: Slot[][] = [];
  const open = unsigned(seats);
  const choose = (chosen: readonly Task[], from: number): void => {
    if (sum(chosen) * share.in >= needed) return void found.push(chosen.flatMap(slots));
    for (const [at, task] of open.entries()) if (at >= from) choose([...chosen, task], at + 1);
  };
  choose([], 0);
  return found;
}

/** How a step can still be completed by agreement. */
function waysOf(round: Round, step: number, facts: Facts): Ways {
  const tasks = liveTasks(round, step);
  const seats = tasks.filter((task) => isBinding(task) && (task.added === undefined || task.added.at === 'parallel'));
  const slot = ({ seat }: Task): Slot =>
    facts.holders(seat).filter((personId) => barOf(round, personId, step) === undefined);
  const rule = stepOf(round, step);
  if (rule.mode === 'any') return waysOfAny(seats, tasks, slot);
  if (rule.mode === 'share') return waysOfShare(rule, seats, (seat) => unsigned(withAdded(seat, tasks)).map(slot));
  return [unsigned(seats.flatMap((seat) => withAdded(seat, tasks))).map(slot)];
}

/** Gives every slot a person of its own (Kuhn's augmenting paths); undefined where there is no such assignment. */
function assigned(slots: readonly Slot[]): boolean {
  const holder = new Map<string, number>();
  const give = (slot: number, tried: Set<string>): boolean =>
    (slots[slot] ?? []).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const other = holder.get(person);
      if (other !== undefined && !give(other, tried)) return false;
      holder.set(person, slot);
      return true;
    });
  return slots.every((_, slot) => give(slot, new Set()));
}

/**
 * The first step for which, whoever signs the ones before, nobody is left; undefined where the round can still be approved. Deputies
 * are not counted: who is away today holds the seat tomorrow.
 */
export function deadEnd(round: Round, facts: Facts): number | undefined {
  let reached: number | undefined;
  const go = (step: number | null, slots: readonly Slot[]): boolean => {
    if (step === null) return true;
    return waysOf(round, step, facts).some((way) => {
      const all = [...slots, ...way];
      if (!assigned(all)) {
        reached = Math.max(reached ?? 0, step);
        return false;
      }
      return go(stepAfter(round, step), all);
    });
  };
  return round.step === null || go(round.step, []) ? undefined : (reached ?? round.step);
}
