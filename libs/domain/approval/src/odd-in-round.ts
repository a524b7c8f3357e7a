import { grantsOf } from '#domain/access';
import { notAPerson, notTheActor, type Actor, type Oddity } from '#domain/kernel';
import { type Seat } from './chain.js';
import { barOf } from './duties.js';
import { type RoundEvent } from './events.js';
import { evolveRound } from './evolve.js';
import * as odd from './oddities.js';
import { liveTasks, type Round, type Seen, stepOf, type Task } from './round.js';
import { holdsSeat } from './seats.js';
import { openTasks, tally } from './tally.js';

/** The person whom an event names as who did it, and under which name. */
function namedIn({ type, data }: RoundEvent): readonly [field: string, personId: string] {
  switch (type) {
    case 'SignatureGiven':
      return ['signedBy', data.signedBy];
    case 'StepApproved':
      return ['approvedBy', data.approvedBy];
    case 'SignatureTakenBack':
      return ['takenBackBy', data.takenBackBy];
    case 'StepReturned':
      return ['returnedBy', data.returnedBy];
    case 'TaskAssigned':
      return ['assignedBy', data.assignedBy];
    case 'TaskTransferred':
      return ['transferredBy', data.transferredBy];
    case 'SignerAdded':
      return ['addedBy', data.addedBy];
    case 'SignerRemoved':
      return ['removedBy', data.removedBy];
    case 'StepUrged':
      return ['urgedBy', data.urgedBy];
    case 'Commented':
      return ['commentedBy', data.commentedBy];
    case 'Copied':
      return ['copiedBy', data.copiedBy];
    case 'CopyRead':
      return ['readBy', data.readBy];
    case 'CellsProposed':
      return ['proposedBy', data.proposedBy];
    case 'CellsAccepted':
      return ['acceptedBy', data.acceptedBy];
    case 'CellsDeclined':
      return ['declinedBy', data.declinedBy];
  }
}

/** Moves nothing, and happens when no round is open as well. */
const needsNoRound = ({ type }: RoundEvent): boolean =>
  type === 'Commented' || type === 'CopyRead' || type === 'CellsAccepted' || type === 'CellsDeclined';

/** What the machine would have refused, of what is recorded all the same; `unit` is the subject's. */
export function oddInRound(round: Round | undefined, event: RoundEvent, actor: Actor, unit: string): readonly Oddity[] {
  const person = isHandedOver(event) ? [] : notAPerson(actor);
  const named = [...person, ...notTheActor(actor, ...namedIn(event))];
  if (needsNoRound(event)) return named;
  if (round === undefined || round.step === null) return [...named, odd.noRound];
  return [...named, ...oddInStep({ ...round, step: round.step }, event, { actor, unit })];
}

/** What was named to a leaver is handed over by a process, in the name of who recorded that they leave. */
const isHandedOver = ({ type, data }: RoundEvent): boolean =>
  type === 'TaskAssigned' || (type === 'TaskTransferred' && data.from !== undefined);

interface Acting {
  readonly actor: Actor;
  readonly unit: string;
}
type Open = Round & { readonly step: number };

function oddInStep(round: Open, event: RoundEvent, acting: Acting): readonly Oddity[] {
  const { type, data } = event;
  if (type === 'SignatureGiven') {
    const task = openTasks(round).find(({ ordinal }) => ordinal === data.ordinal);
    if (task === undefined || isOutOfTurn(round, data)) return [odd.outOfTurn(round)];
    return oddInSignature(round, task, data, acting);
  }
  if (type === 'StepApproved') return oddInApproval(round, event, acting);
  if (type === 'StepReturned') return oddInReturn(round, { ...data, step: data.fromStep, by: data.returnedBy }, acting);
  return 'round' in data && data.round !== round.round ? [odd.outOfTurn(round)] : [];
}

const isOutOfTurn = (round: Open, seen: Pick<Seen, 'round' | 'step'> & Partial<Seen>): boolean =>
  seen.round !== round.round ||
  seen.step !== round.step ||
  (seen.contentHash ?? round.contentHash) !== round.contentHash;

/** A deputy's own grants say nothing of the seat: that they stood in is on record with the other's absence. */
function oddInSignature(
  round: Open,
  { seat }: Task,
  { signedBy, onBehalfOf }: { readonly signedBy: string; readonly onBehalfOf?: string | undefined },
  { actor, unit }: Acting,
): readonly Oddity[] {
  const isHeld = onBehalfOf !== undefined || 'system' in actor || isHeldBy(seat, actor, unit);
  const persons = onBehalfOf === undefined ? [signedBy] : [signedBy, onBehalfOf];
  const bars = persons.flatMap((each) => barOf(round, each, round.step) ?? []);
  return [...(isHeld ? [] : [odd.withoutSeat(actor, seat)]), ...bars.map((bar) => odd.barred(bar, signedBy))];
}

const isHeldBy = (seat: Seat, actor: Actor, unit: string): boolean =>
  !('system' in actor) && holdsSeat(seat, { personId: actor.personId, grants: grantsOf(actor) }, unit);

const anySignature = (round: Open): boolean => liveTasks(round, round.step).some(({ given }) => given !== undefined);

/** In the first releases an act on a step was itself the signature. */
function oddBySeat(round: Open, by: string, acting: Acting): readonly Oddity[] {
  const tasks = openTasks(round);
  const { actor, unit } = acting;
  const task = tasks.find(({ seat }) => isHeldBy(seat, actor, unit)) ?? tasks[0];
  return task === undefined ? [odd.outOfTurn(round)] : oddInSignature(round, task, { signedBy: by }, acting);
}

function oddInApproval(
  round: Open,
  event: Extract<RoundEvent, { readonly type: 'StepApproved' }>,
  acting: Acting,
): readonly Oddity[] {
  const { submittedBy, approvedBy, step } = event.data;
  if (isOutOfTurn(round, event.data)) return [odd.outOfTurn(round)];
  const isComplete = tally(stepOf(round, step), liveTasks(evolveRound(round, event), step)) === 'agreed';
  return [
    ...(submittedBy === round.submittedBy ? [] : [odd.anotherSubmitter(submittedBy, round)]),
    ...(anySignature(round) ? [] : oddBySeat(round, approvedBy, acting)),
    ...(isComplete ? [] : [odd.notComplete(stepOf(round, step).name)]),
  ];
}

/** A return, to an earlier step or to the drafter; `by` is who returned it. */
export function oddInReturn(
  round: Round | undefined,
  returned: Pick<Seen, 'round' | 'step'> & Partial<Seen> & { readonly by: string },
  acting: Acting,
): readonly Oddity[] {
  if (round === undefined || round.step === null) return [odd.noRound];
  const open = { ...round, step: round.step };
  if (isOutOfTurn(open, returned)) return [odd.outOfTurn(open)];
  return anySignature(open) ? [] : oddBySeat(open, returned.by, acting);
}
