import { z } from 'zod';
import { command } from '#platform/context/core';
import { administering, endsOrIsTakenBack, presentPerson } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { AppointmentNotFound, EndsAlready } from '../domain/person.errors.js';
import { personIdText } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';

/** `endsOn` is the last day on which it is held; the eve of the first takes it back, today too. */
export class EndAppointment extends command({
  streams: personStreams,
  id: 'personId',
  data: z.object({ personId: personIdText, appointmentId: z.uuid(), endsOn: day }),
  onConflict: 'anew',
}) {}

export const endAppointment = EndAppointment.rule((state, { data, envelope: { actor } }) => {
  const { personId, appointmentId, endsOn } = data;
  const { personId: endedBy } = administering(state, personId, actor, 'appointment.change');
  const held = presentPerson(state, personId).appointments.find((each) => each.appointmentId === appointmentId);
  if (held === undefined) throw new AppointmentNotFound(appointmentId);
  if (held.endsOn === endsOn) return [];
  if (held.endsOn !== undefined && held.endsOn < endsOn) throw new EndsAlready(appointmentId, held.endsOn);
  endsOrIsTakenBack({ startsOn: held.startsOn, endsOn });
  return [{ type: 'AppointmentEnded', data: { appointmentId, endsOn, endedBy } }];
});
