import { type DomainError } from '#domain/kernel';
import { handOf } from './duties.js';
import { evolveRound } from './evolve.js';
import { deadEnd } from './feasible.js';
import { type Facts } from './facts.js';
import { SeatNotHeld } from './refusals.js';
import { type Round, stepOf, type Task } from './round.js';
import { openTasks } from './tally.js';

/** A task that this person may sign now, in whose name, and what signing it would make impossible. */
export interface MaySign {
  readonly task: Task;
  readonly onBehalfOf?: string;
  /** The step for which nobody would be left. */
  readonly leavesNobodyFor?: number;
}

/** A task that concerns them and that they may not sign, and why. */
export interface MayNotSignNow {
  readonly task: Task;
  readonly because: DomainError;
}

export interface Next {
  readonly sign: readonly MaySign[];
  readonly refused: readonly MayNotSignNow[];
}

/** What this person may do on the open tasks, with the reasons for what not: rules, inbox and pages ask this. */
export function next(round: Round, personId: string, facts: Facts): Next {
  const hands = openTasks(round).map((task) => ({ task, hand: handOf(round, task, personId, facts) }));
  return {
    sign: hands.flatMap(({ task, hand }) =>
      hand instanceof Error ? [] : [{ task, ...hand, ...consequenceOf(round, task, { personId, ...hand }, facts) }],
    ),
    refused: hands.flatMap(({ task, hand }) =>
      hand instanceof Error && !(hand instanceof SeatNotHeld) ? [{ task, because: hand }] : [],
    ),
  };
}

interface By {
  readonly personId: string;
  readonly onBehalfOf?: string;
}

function consequenceOf(round: Round, task: Task, { personId, onBehalfOf }: By, facts: Facts) {
  const { step, ordinal } = task;
  const signature = {
    ...{
      round: round.round,
      step,
      ordinal,
      contentHash: round.contentHash,
      vote: 'agree' as const,
      signedBy: personId,
    },
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
  const after = evolveRound(round, { type: 'SignatureGiven', data: signature });
  const end = deadEnd(after, facts);
  return end === undefined ? {} : { leavesNobodyFor: end };
}

/** Open tasks that nobody may sign, by the names of their steps: for the administrator, where the round cannot go on. */
export function unheld(round: Round, persons: readonly string[], facts: Facts): readonly string[] {
  return openTasks(round).flatMap((task) =>
    persons.some((person) => !(handOf(round, task, person, facts) instanceof Error))
      ? []
      : [stepOf(round, task.step).name],
  );
}
