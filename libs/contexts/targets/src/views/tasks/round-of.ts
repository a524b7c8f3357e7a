import { type Round, type Seat, type Task } from '#domain/approval';
import { NEVER_DUE, type TaskRow } from './task.row.js';
import { type TaskChain } from './task-chain.row.js';
import { type TaskCopy } from './task-copy.row.js';
import { type TaskHand } from './task-hand.row.js';
import { type TaskRound } from './task-round.row.js';
import { type TaskWriter } from './task-writer.row.js';

/** The rows of one target; those of rounds before are passed over. */
export interface RoundRows {
  readonly header: TaskRound;
  /** None before the first submission. */
  readonly chain?: TaskChain | undefined;
  readonly tasks: readonly TaskRow[];
  readonly hands: readonly TaskHand[];
  readonly writers: readonly TaskWriter[];
  readonly copies: readonly TaskCopy[];
}

/** The round that is open, as the machine asks for it: what the events fold to. Undefined where there is none. */
export function roundOf({ header, chain: followed, tasks, hands, writers, copies }: RoundRows): Round | undefined {
  const { status, round, contentHash, submittedBy, step, due, urgedOn } = header;
  if (status !== 'in-approval' || followed === undefined || submittedBy === null) return undefined;
  const { chain, skipped } = followed;
  const ofRound = <Of extends { readonly round: number }>(rows: readonly Of[]) =>
    rows.filter((each) => each.round === round);
  return {
    ...{ round, chain, contentHash, submittedBy, step, skipped },
    ...(due === NEVER_DUE ? {} : { due }),
    ...(urgedOn === null ? {} : { urgedOn }),
    writtenBy: writers.map(({ personId }) => personId),
    tasks: ofRound(tasks).toSorted(inOrder).map(taskOf),
    acted: ofRound(hands)
      .toSorted(
        (a, b) => a.revision - b.revision || Number(b.personId === b.signedBy) - Number(a.personId === a.signedBy),
      )
      .map(({ personId, step: actedOn }) => ({ personId, step: actedOn })),
    copiedTo: ofRound(copies).map(({ personId }) => personId),
  };
}

const inOrder = (a: TaskRow, b: TaskRow): number => a.step - b.step || a.ordinal - b.ordinal;

function seatOf({ seat, transferredTo }: TaskRow): Seat {
  if (transferredTo === null) return seat;
  const { weight, binding } = seat;
  return {
    person: transferredTo,
    ...(weight === undefined ? {} : { weight }),
    ...(binding === undefined ? {} : { binding }),
  };
}

function taskOf(row: TaskRow): Task {
  const { step, ordinal, addedBy, addedHow, beside, assignedTo, given, state } = row;
  const isAdded = addedBy !== null && addedHow !== null && beside !== null;
  return {
    ...{ step, ordinal, seat: seatOf(row) },
    ...(isAdded ? { added: { by: addedBy, at: addedHow, beside } } : {}),
    ...(assignedTo === null ? {} : { assignedTo }),
    ...(given === null ? {} : { given }),
    ...(state === 'gone' ? { gone: true } : {}),
  };
}
