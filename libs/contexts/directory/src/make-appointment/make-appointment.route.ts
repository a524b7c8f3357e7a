import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { day } from '../domain/days.js';
import { placeSchema, postSchema } from '../domain/places.js';
import { asPerson } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { MakeAppointment } from './make-appointment.js';

export const makeAppointmentRoute = commandRoute({
  ...asPerson,
  at: 'POST people/:personId/appointments',
  action: 'appointment.change',
  name: 'makeAppointment',
  summary: '任职：角色、单位和起止日 Appoint a person: role, unit, first and last day',
  sends: MakeAppointment,
  needs: { here: InRegion, lookUp: LookUp },
  body: z
    .strictObject({ role: postSchema, scope: placeSchema, startsOn: day, endsOn: day.optional() })
    .meta({ id: 'NewAppointment' }),
  data: ({ params: { personId }, body, needs: { here } }) => ({ personId, region: here.region, ...body }),
  facts: async ({ params: { personId }, body: { role, scope }, needs: { lookUp } }) => ({
    known: await lookUp.units([scope]),
    beside: await lookUp.beside(personId, [role]),
  }),
});
