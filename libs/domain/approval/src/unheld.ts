import { type Facts } from './facts.js';
import { barOf } from './duties.js';
import { type Bar } from './refusals.js';
import { signersOf } from './signers-of.js';
import { type Round, type Task } from './round.js';
import { openTasks } from './tally.js';

/** An open task that nobody can sign today. */
export interface Unheld {
  readonly task: Task;
  /** Who holds it, each with what bars them; empty where nobody does. */
  readonly barred: readonly { readonly personId: string; readonly bar: Bar }[];
}

/** What stands open and nobody can sign, as things stand: for the administrator. */
export function unheld(round: Round, facts: Facts): readonly Unheld[] {
  const open = openTasks(round);
  const seats = signersOf(round, facts).flatMap((step) => step.seats);
  return seats
    .filter(({ task, persons, deputies }) => open.includes(task) && persons.length + deputies.length === 0)
    .map(({ task }) => ({
      task,
      barred: facts.holders(task.seat).flatMap((personId) => {
        const bar = barOf(round, personId, task.step);
        return bar === undefined ? [] : [{ personId, bar }];
      }),
    }));
}
