import { assessmentDecider, assessmentStreams } from '#contexts/assessments';
import { personDecider, personStreams } from '#contexts/directory';
import { intakeDecider, intakeStreams, unitsOfIntake } from '#contexts/intake';
import { targetDecider, targetStreams } from '#contexts/targets';
import { rowOf, type Action, type OpenSeat } from '#domain/access';
import { holdsSeat, openTasks, stepOf } from '#domain/approval';
import { isUnitCode, isUpTo, type Decider, type DomainEvent } from '#domain/kernel';
import { hear, type EventStore } from '#platform/event-store';
import { Folding } from '../domain/folding.js';
import { type Thing } from '../domain/may.js';

export interface At {
  readonly eventStore: Pick<EventStore, 'readStream'>;
  /** Up to the end of this day there. */
  readonly day: string;
  readonly timezone: string;
  readonly gone: AbortSignal;
}

/** What the action would be done to, as it stood at the end of that day: of which units, in which state, whose. Nothing where there was none. */
export function thingAt(action: Action, id: string, at: At): Promise<Thing | undefined> | Thing | undefined {
  const { on } = rowOf(action);
  switch (on) {
    case 'target':
      return isUuid(id) ? targetAt(id, at) : undefined;
    case 'assessment':
      return isUuid(id) ? assessmentAt(id, at) : undefined;
    case 'intake':
      return isUuid(id) ? intakeAt(id, at) : undefined;
    case 'person':
      return personAt(id, at);
    case 'organisation':
    case 'place':
      return id === '*' || isUnitCode(id) ? { resource: { places: [id] } } : undefined;
    case 'rules':
    case 'oneself':
    case 'service':
      return { resource: { places: [] } };
  }
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

async function targetAt(id: string, at: At): Promise<Thing | undefined> {
  const target = await foldedAt(targetStreams.of(id), targetDecider, at);
  if (target.status === 'absent') return undefined;
  const resource = { places: [target.unit], state: target.status };
  if (target.status !== 'in-approval') return { resource, target };
  const { approval, unit } = target;
  const tasks = openTasks(approval);
  const seat: OpenSeat = {
    step: approval.step === null ? '' : stepOf(approval, approval.step).name,
    signedBy: approval.tasks.flatMap(({ given }) => given?.signedBy ?? []),
    isHeldBy: (holding) => tasks.some((task) => holdsSeat(task.seat, holding, unit)),
  };
  return { resource: { ...resource, owner: approval.submittedBy, seat }, target };
}

async function assessmentAt(id: string, at: At): Promise<Thing | undefined> {
  const assessment = await foldedAt(assessmentStreams.of(id), assessmentDecider, at);
  return assessment.status === 'absent'
    ? undefined
    : { resource: { places: [assessment.unit], state: assessment.status } };
}

async function intakeAt(id: string, at: At): Promise<Thing | undefined> {
  const intake = await foldedAt(intakeStreams.of(id), intakeDecider, at);
  // Before it is read, it is of no unit that anybody knows.
  if (intake.status === 'absent' || intake.status === 'received') return undefined;
  return { resource: { places: unitsOfIntake(intake), state: intake.status } };
}

async function personAt(id: string, at: At): Promise<Thing | undefined> {
  const person = await foldedAt(personStreams.of(id), personDecider, at);
  return person.status === 'absent' ? undefined : { resource: { places: [person.unit], owner: id } };
}

async function foldedAt<State, Event extends DomainEvent>(
  stream: string,
  decider: Decider<State, Event>,
  { eventStore, day, timezone, gone }: At,
): Promise<State> {
  const folding = new Folding(stream, decider);
  const take = (event: Parameters<typeof folding.take>[0]): boolean => {
    if (!isUpTo({ kind: 'day', day }, timezone, event)) return false;
    folding.take(event);
    return true;
  };
  await hear(eventStore.readStream(stream), { take, gone });
  return folding.state;
}
