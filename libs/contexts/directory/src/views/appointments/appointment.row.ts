import { col, row } from '#platform/read-store/core';
import { day } from '../../domain/days.js';
import { personIdText } from '../../domain/person.events.js';
import { placeSchema, postSchema } from '../../domain/places.js';

/** Who holds what from when to when: in their own name, or, with the days of the absence, for another who is away. */
export class AppointmentRow extends row(
  'appointments__v1',
  {
    /** The appointment's own id, or one of absence and appointment. */
    rowId: col.uuid().key(),
    appointmentId: col.uuid(),
    personId: col.text(personIdText),
    region: col.text(),
    role: col.text(postSchema),
    scope: col.text(placeSchema),
    startsOn: col.text(day),
    endsOn: col.text(day).orNull(),
    absenceId: col.uuid().orNull(),
    deputyFor: col.text(personIdText).orNull(),
    actsFrom: col.text(day).orNull(),
    actsTo: col.text(day).orNull(),
    changedAt: col.moment(),
  },
  {
    indexes: {
      appointments__v1_list: ['scope', 'rowId'],
      appointments__v1_person: ['personId'],
      appointments__v1_appointment: ['appointmentId'],
      appointments__v1_absence: ['absenceId'],
    },
  },
) {}
