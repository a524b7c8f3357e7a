import { withCells, withoutCellsOf, withSettled } from './proposed.js';
import { type ApprovalEvent } from './events.js';
import { liveTasks, type Round, standingAt, stepOf, type Task, tasksOf } from './round.js';

type At = Pick<Task, 'step' | 'ordinal'>;
type Data<Type extends ApprovalEvent['type']> = Extract<ApprovalEvent, { type: Type }>['data'];

const isAt = (at: At) => (task: Task) => task.step === at.step && task.ordinal === at.ordinal;

const withTask = (round: Round, at: At, change: (task: Task) => Task): Round => ({
  ...round,
  tasks: round.tasks.map((task) => (isAt(at)(task) ? change(task) : task)),
});

/** Steps as the chain has them, nobody having signed; what was added in mid-round is gone and its ordinals stay used. */
function openedAnew(round: Round, isAnew: (step: number) => boolean): readonly Task[] {
  return round.tasks.flatMap((task) => {
    if (!isAnew(task.step)) return [task];
    if (task.added !== undefined) return [{ ...task, gone: true as const }];
    return tasksOf(task.step, stepOf(round, task.step)).filter(isAt(task));
  });
}

/** Without the last thing that each of them did on the step: what a return undid before stays done. */
function withoutLast(acted: Round['acted'], persons: readonly (string | undefined)[], step: number): Round['acted'] {
  const last = persons.map((person) => acted.findLastIndex((each) => each.step === step && each.personId === person));
  return acted.filter((_, at) => !last.includes(at));
}

function withoutSignature(round: Round, { step, ordinal, takenBackBy, opens }: Data<'SignatureTakenBack'>): Round {
  // Where the round stays nothing opens anew: what was handed over on steps ahead stays so.
  const tasks = opens.step === step ? openedAnew(round, (each) => each > step) : round.tasks;
  const { given } = round.tasks.find(isAt({ step, ordinal })) ?? {};
  const acted = withoutLast(round.acted, [takenBackBy, given?.onBehalfOf], step);
  const takenBack = [...(round.takenBack ?? []), { personId: takenBackBy, step }];
  const without = { ...standingAt(round, opens), tasks, acted, takenBack };
  return withTask(without, { step, ordinal }, ({ given: _, ...task }) => task);
}

function withSignature(round: Round, { step, ordinal, ...signature }: Data<'SignatureGiven'>): Round {
  const { vote, signedBy, onBehalfOf, opinion, grades } = signature;
  const given = {
    ...{ vote, signedBy },
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(opinion === undefined ? {} : { opinion }),
    ...(grades === undefined ? {} : { grades }),
  };
  const persons = onBehalfOf === undefined ? [signedBy] : [signedBy, onBehalfOf];
  const acted = [...round.acted, ...persons.map((personId) => ({ personId, step }))];
  return withTask({ ...round, acted }, { step, ordinal }, (task) => ({ ...task, given }));
}

/** In the first releases an approval was itself the signature, and the only one of its step. */
function withApproval(round: Round, { step, approvedBy: signedBy, opinion }: Data<'StepApproved'>): Round {
  if (liveTasks(round, step).some(({ given }) => given !== undefined)) return round;
  const acted = [...round.acted, { personId: signedBy, step }];
  const given = { vote: 'agree' as const, signedBy, ...(opinion === undefined ? {} : { opinion }) };
  return withTask({ ...round, acted }, { step, ordinal: 1 }, (task) => ({ ...task, given }));
}

function withSigner(round: Round, { step, ordinal, person, at, beside, addedBy, binding }: Data<'SignerAdded'>): Round {
  const seat = binding === undefined ? { person } : { person, binding };
  return { ...round, tasks: [...round.tasks, { step, ordinal, seat, added: { by: addedBy, at, beside } }] };
}

/** Where the round stands after the event; never throws. */
export function evolveRound(round: Round, { type, data }: ApprovalEvent): Round {
  switch (type) {
    case 'SignatureGiven':
      return withSignature(data.vote === 'disagree' ? round : withoutCellsOf(round, data), data);
    case 'StepApproved':
      return standingAt(withApproval(round, data), data.opens);
    case 'SignatureTakenBack':
      return withoutSignature(withoutCellsOf(round, data), data);
    case 'StepReturned': {
      const { fromStep, toStep, opens } = data;
      return { ...standingAt(round, opens), tasks: openedAnew(round, (each) => each >= toStep && each <= fromStep) };
    }
    case 'TaskAssigned':
      return withTask(round, data, (task) => ({ ...task, assignedTo: data.assignedTo }));
    case 'TaskTransferred':
      return withTask(round, data, ({ assignedTo: _, seat: { weight, binding }, ...task }) => ({
        ...task,
        seat: {
          ...{ person: data.to },
          ...(weight === undefined ? {} : { weight }),
          ...(binding === undefined ? {} : { binding }),
        },
      }));
    case 'SignerAdded':
      return withSigner(round, data);
    case 'SignerRemoved':
      return withTask(round, data, (task) => ({ ...task, gone: true }));
    case 'StepUrged':
      return { ...round, urgedOn: data.on };
    case 'Copied':
      return { ...round, copiedTo: [...round.copiedTo, ...data.to] };
    case 'CellsProposed':
      return withCells(round, data);
    case 'CellsAccepted':
      return withSettled(round, data.numbers, 'accepted');
    case 'CellsDeclined':
      return withSettled(round, data.numbers, 'declined');
    case 'Commented':
    case 'CopyRead':
      return round;
    case 'RoundApproved':
    case 'RoundReturned':
    case 'RoundWithdrawn':
      return { ...round, step: null };
  }
}
