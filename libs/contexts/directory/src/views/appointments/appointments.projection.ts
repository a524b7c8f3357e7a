import { uuidv5 } from '#domain/kernel';
import { projection, update, upsert } from '#platform/read-store/core';
import { appointmentOf, personCatalogue } from '../../domain/person.events.js';
import { personStreams } from '../../domain/person.streams.js';
import { AppointmentRow } from './appointment.row.js';
import { Appointments1764600000300 } from './appointments.migration.js';

/** Every appointment and every deputy, whether they are over or not. */
export const appointments = projection({
  name: 'appointments',
  version: 1,
  entities: [AppointmentRow],
  migrations: [Appointments1764600000300],
  catalogue: personCatalogue,
  on: {
    AppointmentMade: (event) => {
      const appointment = appointmentOf(event.data);
      const { recordedAt: changedAt } = event.metadata;
      const rowId = appointment.appointmentId;
      return [upsert(AppointmentRow, { rowId, personId: personStreams.idOf(event), ...appointment, changedAt })];
    },
    // The deputy's rows of this appointment, too: who acts for another holds no longer than the other.
    AppointmentEnded: ({ data: { appointmentId, endsOn }, metadata }) => [
      update(AppointmentRow, { appointmentId }, { endsOn, changedAt: metadata.recordedAt }),
    ],
    DeputyNamed: (event) => {
      const { absenceId, deputy, startsOn, endsOn, appointments: named } = event.data;
      return named.map((appointment) =>
        upsert(AppointmentRow, {
          rowId: uuidv5(`${absenceId}/${appointment.appointmentId}`),
          ...{ ...appointment, personId: deputy, deputyFor: personStreams.idOf(event), absenceId },
          ...{ startsOn, actsFrom: startsOn, actsTo: endsOn, changedAt: event.metadata.recordedAt },
        }),
      );
    },
    DeputyEnded: ({ data: { absenceId, endsOn }, metadata }) => [
      update(AppointmentRow, { absenceId }, { actsTo: endsOn, changedAt: metadata.recordedAt }),
    ],
  },
});
