import { type Opens, type RoundEvent, type Seat } from '#domain/approval';
import { type RecordedEvent } from '#domain/kernel';
import { remove, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { type TargetSubmitted } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { NEVER_DUE, TaskRow } from './task.row.js';
import { TaskHand } from './task-hand.row.js';

type Of<Type extends RoundEvent['type']> = RecordedEvent<Extract<RoundEvent, { readonly type: Type }>>;
type Tasks = Some<typeof TaskRow.columns>;

/** A chain has no more: a range of steps is one change a step, for nothing can be looked up here. */
const MOST_STEPS = 30;
const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

export const keyOf = (event: RecordedEvent) => ({ targetId: targetStreams.idOf(event) });
export const dueOf = (opens?: Opens): string => opens?.due ?? NEVER_DUE;

/** The tasks of a round that have these columns. */
const change = (event: RecordedEvent<{ type: string; data: { round: number } }>, key: Tasks, set: Tasks): RowChange =>
  update(TaskRow, { ...keyOf(event), round: event.data.round, ...key }, set);

const seatColumns = (seat: Seat) => ({
  seat,
  ...('person' in seat ? { person: seat.person } : { role: seat.role, place: seat.place }),
  isBinding: seat.binding === undefined,
});

const opened = (event: RecordedEvent, opens: Opens) =>
  ({ state: 'open', due: dueOf(opens), openedAt: event.metadata.recordedAt, closedAt: null }) as const;
const ahead = { state: 'ahead', due: NEVER_DUE, openedAt: null, closedAt: null } as const;
const closed = (event: RecordedEvent, state: 'done' | 'superseded' | 'gone') =>
  ({ state, closedAt: event.metadata.recordedAt }) as const;

/** Every seat of every step. */
export const tasksOfRound = (event: RecordedEvent<TargetSubmitted>): RowChange[] =>
  event.data.chain.steps.flatMap(({ name: stepName, mode, seats }, at) =>
    seats.map((seat, place) =>
      upsert(TaskRow, {
        ...{ ...keyOf(event), round: event.data.round, step: at + 1, ordinal: place + 1, stepName, mode },
        ...{ ...seatColumns(seat), isAdded: false },
        ...(at + 1 === event.data.opens.step ? opened(event, event.data.opens) : ahead),
      }),
    ),
  );

export const roundEnded = (event: RecordedEvent, round: number | undefined): RowChange[] =>
  round === undefined
    ? []
    : (['open', 'ahead'] as const).map((state) =>
        update(TaskRow, { ...keyOf(event), round, state }, closed(event, 'superseded')),
      );

/** Steps as the chain has them, nobody having signed; who was added is gone. */
function openedAnew(event: Of<'StepReturned' | 'SignatureTakenBack'>, range: readonly number[]): RowChange[] {
  const { opens } = event.data;
  return range.flatMap((step) => [
    change(event, { step, isAdded: true }, { state: 'gone' }),
    change(
      event,
      { step, isAdded: false },
      {
        ...{ given: null, transferredTo: null, assignedTo: null },
        ...(step === opens.step ? opened(event, opens) : ahead),
      },
    ),
  ]);
}

interface Signed {
  readonly round: number;
  readonly step: number;
  readonly ordinal: number;
  readonly given: NonNullable<TaskRow['given']>;
}

export const signed = ({ contentHash: _, round, step, ordinal, ...given }: Of<'SignatureGiven'>['data']): Signed => ({
  round,
  step,
  ordinal,
  given,
});

/** The task is done, and whoever signed it, and for whom, acted. */
export function signature(event: RecordedEvent, { given, ...at }: Signed): RowChange[] {
  const { signedBy, onBehalfOf, vote, opinion } = given;
  return [
    update(TaskRow, { ...keyOf(event), ...at }, { given, ...closed(event, 'done') }),
    ...[signedBy, onBehalfOf].flatMap((personId) =>
      personId === undefined
        ? []
        : upsert(TaskHand, {
            ...{ ...keyOf(event), ...at, revision: event.revision, personId },
            ...{ vote, signedBy, onBehalfOf, opinion, undone: false, at: event.metadata.recordedAt },
          }),
    ),
  ];
}

/** What nobody signed of the step is not waited for any more, and the tasks of the next one are to be done. */
export const stepApproved = (event: Of<'StepApproved'>): RowChange[] => {
  const { step, opens } = event.data;
  return [
    change(event, { step, state: 'open' }, closed(event, 'superseded')),
    ...(opens === undefined ? [] : [change(event, { step: opens.step, state: 'ahead' }, opened(event, opens))]),
  ];
};

export function takenBack(event: Of<'SignatureTakenBack'>): RowChange[] {
  const { round, step, ordinal, opens } = event.data;
  const isOpen = opens.step === step;
  return [
    ...(isOpen ? [...openedAnew(event, steps(step + 1, MOST_STEPS))] : []),
    ...(isOpen ? [change(event, { step, state: 'superseded' }, opened(event, opens))] : []),
    change(event, { step, ordinal }, { given: null, ...(isOpen ? opened(event, opens) : closed(event, 'superseded')) }),
    remove(TaskHand, { ...keyOf(event), round, step, ordinal, undone: false }),
  ];
}

export function stepReturned(event: Of<'StepReturned'>): RowChange[] {
  const { round, fromStep, toStep } = event.data;
  const range = steps(toStep, fromStep);
  return [
    ...openedAnew(event, range),
    ...range.map((step) => update(TaskHand, { ...keyOf(event), round, step }, { undone: true })),
  ];
}

export const transferred = (event: Of<'TaskTransferred'>): RowChange => {
  const { step, ordinal, to } = event.data;
  return change(event, { step, ordinal }, { transferredTo: to, assignedTo: null });
};

export const assigned = (event: Of<'TaskAssigned'>): RowChange => {
  const { step, ordinal, assignedTo } = event.data;
  return change(event, { step, ordinal }, { assignedTo });
};

export const signerAdded = (event: Of<'SignerAdded'>): RowChange => {
  const { round, step, ordinal, person, at: addedHow, beside, addedBy, binding } = event.data;
  const seat = binding === undefined ? { person } : { person, binding };
  return upsert(TaskRow, {
    ...{ ...keyOf(event), round, step, ordinal, ...seatColumns(seat), isAdded: true, addedBy, addedHow, beside },
    ...opened(event, { step }),
  });
};

export const signerRemoved = (event: Of<'SignerRemoved'>): RowChange => {
  const { step, ordinal } = event.data;
  return change(event, { step, ordinal }, closed(event, 'gone'));
};
