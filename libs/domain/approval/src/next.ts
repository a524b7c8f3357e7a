import { type DomainError } from '#domain/kernel';
import { ownTask } from './acts/hand-over.js';
import { removeSigner, taskToAddBeside } from './acts/signers.js';
import { signedBy, takeBack } from './acts/take-back.js';
import { comment, copy, urge } from './acts/tell.js';
import { withdraw } from './acts/withdraw.js';
import { handOf, isOf, taskFor } from './duties.js';
import { evolveRound } from './evolve.js';
import { deadEnd } from './feasible.js';
import { type Facts } from './facts.js';
import { refusalOf, SeatNotHeld } from './refusals.js';
import { liveTasks, type Round, type Task } from './round.js';
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

/** What this person may sign of the open tasks, with the reasons for what not: rules, inbox and pages ask this. */
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

export const roundActs = [
  ...(['sign', 'take-back', 'transfer', 'assign', 'add-signers', 'remove-signer'] as const),
  ...(['urge', 'comment', 'copy', 'withdraw'] as const),
] as const;
export type RoundAct = (typeof roundActs)[number];

/** An act, and on which task where it is done on one; what is in the way where it may not be done. */
export interface ActNow extends Partial<MaySign> {
  readonly act: RoundAct;
  readonly because?: DomainError;
}

/** Whatever this person may do in an open round, and why not what not, by the very rules that an act is refused by. */
export function actsNow(round: Round, by: string, facts: Facts): readonly ActNow[] {
  if (round.step === null) return [];
  const { step } = round;
  const seen = { round: round.round, step, contentHash: round.contentHash };
  const asked = (act: RoundAct, refusal: DomainError | undefined, task?: Task): ActNow => ({
    ...{ act, ...(task === undefined ? {} : { task }) },
    ...(refusal === undefined ? {} : { because: refusal }),
  });
  /** Each task that it could be about; where there is none, what anybody would be told. */
  const each = (act: RoundAct, tasks: readonly Task[], ask: (at: Pick<Task, 'step' | 'ordinal'>) => unknown) => {
    const nowhere = { step, ordinal: taskFor(round, { step, by }, facts) };
    if (tasks.length === 0)
      return [
        asked(
          act,
          refusalOf(() => ask(nowhere)),
        ),
      ];
    return tasks.map((task) =>
      asked(
        act,
        refusalOf(() => ask(task)),
        task,
      ),
    );
  };
  const theirs = openTasks(round).filter(isOf(by, facts));
  const added = liveTasks(round, step).filter((task) => task.added !== undefined && task.given === undefined);
  const given = round.tasks.filter((task) => task.gone === undefined && task.given?.signedBy === by);
  const onTask = ({ ordinal }: Pick<Task, 'ordinal'>) => ({ seen, ordinal, by });
  return [
    ...signingNow(round, by, facts),
    ...each('take-back', given, ({ ordinal, ...at }) => {
      const named = given.length === 0 ? signedBy(round, at.step, by) : ordinal;
      return takeBack(round, { step: at.step, ordinal: named, by }, facts);
    }),
    ...each('transfer', theirs, (task) => ownTask(round, onTask(task), facts)),
    ...each('assign', theirs, (task) => ownTask(round, onTask(task), facts)),
    ...each('add-signers', theirs, (task) => taskToAddBeside(round, onTask(task), facts)),
    ...each('remove-signer', added, (task) => removeSigner(round, onTask(task), facts)),
    asked(
      'urge',
      refusalOf(() => urge(round, { by }, facts)),
    ),
    asked(
      'comment',
      refusalOf(() => comment(round, { by, text: '' }, facts)),
    ),
    asked(
      'copy',
      refusalOf(() => copy(round, { by, to: [] }, facts)),
    ),
    asked(
      'withdraw',
      refusalOf(() => withdraw(round, { round: round.round, by }, facts)),
    ),
  ];
}

function signingNow(round: Round, by: string, facts: Facts): readonly ActNow[] {
  const { sign, refused } = next(round, by, facts);
  const all = [...sign, ...refused].map((each): ActNow => ({ act: 'sign', ...each }));
  return all.length > 0 ? all : [{ act: 'sign', because: new SeatNotHeld(round, round.step ?? 1) }];
}
