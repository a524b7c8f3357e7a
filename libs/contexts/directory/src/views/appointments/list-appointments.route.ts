import { listRoute } from '#platform/context';
import { pageQuery } from '#platform/http';
import { answerWithNullsOf } from '#platform/read-store/core';
import { personIdText } from '../../domain/person.events.js';
import { placeSchema, postSchema } from '../../domain/places.js';
import { AppointmentRow } from './appointment.row.js';
import { appointments } from './appointments.projection.js';
import { listAppointments } from './list-appointments.query.js';

export const listAppointmentsRoute = listRoute({
  at: 'GET appointments',
  action: 'organisation.read',
  name: 'listAppointments',
  tag: '机构和人员 directory',
  summary: '任职和代理列表，含已结束的 List appointments and deputies, those that are over too',
  reads: [appointments],
  lists: listAppointments,
  query: pageQuery.extend({
    scope: placeSchema.optional(),
    personId: personIdText.optional(),
    role: postSchema.optional(),
  }),
  answers: answerWithNullsOf(AppointmentRow).meta({ id: 'ListedAppointment' }),
  show: (appointment) => appointment,
});
