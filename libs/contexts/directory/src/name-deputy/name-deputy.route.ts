import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { day } from '../domain/days.js';
import { personIdText } from '../domain/person.events.js';
import { asPerson } from '../domain/standing.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { NameDeputy } from './name-deputy.js';

export const nameDeputyRoute = commandRoute({
  ...asPerson,
  at: 'POST people/:personId/absences',
  action: 'appointment.change',
  name: 'nameDeputy',
  summary: '外出期间由谁代理 Name who acts while a person is away',
  sends: NameDeputy,
  needs: { lookUp: LookUp },
  body: z
    .strictObject({
      ...{ deputy: personIdText, startsOn: day, endsOn: day },
      appointmentIds: z.array(z.uuid().toLowerCase()).min(1).max(50).optional(),
    })
    .meta({ id: 'NewAbsence' }),
  data: ({ params: { personId }, body }) => ({ personId, ...body }),
  facts: async ({ body: { deputy }, needs: { lookUp } }) => ({
    deputy: await lookUp.person(deputy),
    beside: await lookUp.beside(deputy),
  }),
});
