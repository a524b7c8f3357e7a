import { z } from 'zod';
import { command, facts } from '#platform/context/core';
import { administering, endsOrIsTakenBack, presentPerson } from '../domain/asked.js';
import { day, runsBackward } from '../domain/days.js';
import { OwnDeputy } from '../domain/absence.errors.js';
import { AppointmentNotFound, PersonHasLeft, UnknownPerson } from '../domain/person.errors.js';
import { personIdText, type PersonEvent } from '../domain/person.events.js';
import { type Directed, type PresentPerson } from '../domain/person.state.js';
import { personStreams } from '../domain/person.streams.js';

const handed = z.array(z.strictObject({ appointmentId: z.uuid(), to: personIdText }));
type Handed = z.infer<typeof handed>;

/**
 * `endsOn` is the last day: every appointment ends with it at the latest. Recorded again, they leave earlier than it was said, or
 * somebody else takes over: also once they have left, where nobody was named or who was named cannot.
 */
export class RecordLeaving extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, endsOn: day, handOver: handed }),
  /** Those who take over, as their own streams have them. */
  facts: facts<{ readonly people: ReadonlyMap<string, Directed>; readonly today: string }>(),
  onConflict: 'anew',
}) {}

export const recordLeaving = RecordLeaving.rule((state, { data, facts: { people, today }, envelope: { actor } }) => {
  const { personId: recordedBy } = administering(state, data.personId, actor, 'person.change');
  const person = presentPerson(state, data.personId);
  if (person.leftOn === data.endsOn && isSaid(person, data.handOver)) return [];
  if (person.leftOn !== undefined && person.leftOn < data.endsOn) throw new PersonHasLeft(data.personId, person.leftOn);
  refuseHandOver(person, data.handOver, people);
  const { endsOn } = data;
  const held = person.appointments.filter((each) => !runsBackward(each));
  // What was to begin later is not begun at all; a day before what is held since long is written wrong.
  for (const { startsOn } of held) if (startsOn <= today) endsOrIsTakenBack({ startsOn, endsOn });
  const ending = held
    .filter((each) => each.endsOn === undefined || each.endsOn > endsOn)
    .map(({ appointmentId }): PersonEvent => ({
      type: 'AppointmentEnded',
      data: { appointmentId, endsOn, endedBy: recordedBy },
    }));
  return [...ending, { type: 'PersonLeft', data: { endsOn, handOver: data.handOver, recordedBy } }];
});

const isSaid = ({ handOver = [] }: PresentPerson, said: Handed): boolean =>
  said.every((each) =>
    handOver.some(({ appointmentId, to }) => appointmentId === each.appointmentId && to === each.to),
  );

function refuseHandOver(
  { personId, appointments }: PresentPerson,
  said: Handed,
  people: ReadonlyMap<string, Directed>,
): void {
  for (const { appointmentId, to } of said) {
    if (!appointments.some((each) => each.appointmentId === appointmentId))
      throw new AppointmentNotFound(appointmentId);
    if (to === personId) throw new OwnDeputy(personId);
    const taker = people.get(to);
    if (taker?.status !== 'present' || taker.isErased) throw new UnknownPerson(to);
    if (taker.leftOn !== undefined) throw new PersonHasLeft(to, taker.leftOn);
  }
}
