import { type Step } from './chain.js';
import { barOf } from './duties.js';
import { type Facts } from './facts.js';
import { liveTasks, type Round, type Skipped, type Task } from './round.js';

export interface SeatOf {
  readonly task: Task;
  /** Who holds it and whom nothing bars, in their own name. */
  readonly persons: readonly string[];
  /** Who acts today for one of its holders, and is not barred either. */
  readonly deputies: readonly { readonly deputy: string; readonly absent: string }[];
}

export interface StepOf {
  readonly step: number;
  readonly of: Step;
  readonly skipped?: Skipped['because'];
  readonly seats: readonly SeatOf[];
}

/** Who could sign each seat of a round as things stand, step by step; of a seat that was signed nobody any more. */
export const signersOf = (round: Round, facts: Facts): readonly StepOf[] =>
  round.chain.steps.map((of, at) => {
    const step = at + 1;
    const isFree = (personId: string): boolean => barOf(round, personId, step) === undefined;
    const skipped = round.skipped.find((each) => each.step === step)?.because;
    const seats = liveTasks(round, step).map((task): SeatOf => {
      if (task.given !== undefined) return { task, persons: [], deputies: [] };
      const persons = facts.holders(task.seat).filter(isFree);
      return {
        task,
        persons,
        deputies: facts.deputies(task.seat).filter((each) => isFree(each.deputy) && isFree(each.absent)),
      };
    });
    return { step, of, ...(skipped === undefined ? {} : { skipped }), seats };
  });
