import { z } from 'zod';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { answerWithNullsOf } from '#platform/read-store/core';
import { personIdText } from '../../domain/person.events.js';
import { placeSchema, postSchema } from '../../domain/places.js';
import { NamesOf } from '../people/names-of.query.js';
import { people } from '../people/people.projection.js';
import { AppointmentRow } from './appointment.row.js';
import { appointments } from './appointments.projection.js';
import { listAppointments } from './list-appointments.query.js';
import { called, namedBy } from './called.js';

export const listAppointmentsRoute = route({
  at: 'GET appointments',
  action: 'organisation.read',
  name: 'listAppointments',
  tag: '机构和人员 directory',
  summary: '任职和代理列表，含已结束的 List appointments and deputies, those that are over too',
  reads: [appointments, people],
  query: pageQuery.extend({
    scope: placeSchema.optional(),
    personId: personIdText.optional(),
    deputyFor: personIdText.optional().describe('由他人代理其任职的人 Whose appointments deputies act in'),
    role: postSchema.optional(),
  }),
  answers: pageSchema(
    answerWithNullsOf(AppointmentRow)
      .extend({ name: z.string(), deputyForName: z.string().optional() })
      .meta({ id: 'ListedAppointment' }),
  ),
  refuses: [400, 401, 503],
  asks: [listAppointments.query],
  needs: { names: NamesOf },
  handle: async ({ ask, query, caller: { actor }, needs: { names } }) => {
    const { items, ...next } = await ask(new listAppointments.query(query, actor, 'organisation.read'));
    return { items: called(items, await names.of(namedBy(items))), ...next };
  },
});
