import { z } from 'zod';
import { command, facts } from '#platform/context/core';
import { administering, endsOrIsTakenBack, presentPerson } from '../domain/asked.js';
import { day, runsBackward } from '../domain/days.js';
import { OwnDeputy } from '../domain/absence.errors.js';
import { AppointmentNotFound, PersonHasLeft, UnknownPerson } from '../domain/person.errors.js';
import { personIdText, type PersonEvent } from '../domain/person.events.js';
import { type Directed, type PresentPerson } from '../domain/person.state.js';
import { personStreams } from '../domain/person.streams.js';

const handOver = z.array(z.strictObject({ appointmentId: z.uuid(), to: personIdText }));

/** `endsOn` is the last day: every appointment ends with it at the latest. Recorded again, they leave earlier than it was said. */
export class RecordLeaving extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, endsOn: day, handOver }),
  /** Those who take over, as their own streams have them. */
  facts: facts<{ readonly people: ReadonlyMap<string, Directed>; readonly today: string }>(),
  onConflict: 'anew',
}) {}

export const recordLeaving = RecordLeaving.rule((state, { data, facts: { people, today }, envelope: { actor } }) => {
  const { personId: recordedBy } = administering(state, data.personId, actor, 'person.change');
  const person = presentPerson(state, data.personId);
  if (person.leftOn === data.endsOn) return [];
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

function refuseHandOver(
  { personId, appointments }: PresentPerson,
  handed: z.infer<typeof handOver>,
  people: ReadonlyMap<string, Directed>,
): void {
  for (const { appointmentId, to } of handed) {
    if (!appointments.some((each) => each.appointmentId === appointmentId))
      throw new AppointmentNotFound(appointmentId);
    if (to === personId) throw new OwnDeputy(personId);
    const taker = people.get(to);
    if (taker?.status !== 'present' || taker.isErased) throw new UnknownPerson(to);
    if (taker.leftOn !== undefined) throw new PersonHasLeft(to, taker.leftOn);
  }
}
