import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { day } from '../domain/days.js';
import { personIdText } from '../domain/person.events.js';
import { asPerson } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { RecordLeaving } from './record-leaving.js';

export const recordLeavingRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/leaving',
  action: 'person.change',
  name: 'recordLeaving',
  summary: '离任和交接 A person leaves, and hands over',
  sends: RecordLeaving,
  needs: { here: InRegion, lookUp: LookUp },
  body: z
    .strictObject({
      endsOn: day,
      handOver: z
        .array(z.strictObject({ appointmentId: z.uuid().toLowerCase(), to: personIdText }).meta({ id: 'HandOver' }))
        .max(50)
        .optional(),
    })
    .meta({ id: 'Leaving' }),
  data: ({ params: { personId }, body: { endsOn, handOver = [] } }) => ({ personId, endsOn, handOver }),
  facts: async ({ body: { handOver = [] }, needs: { here, lookUp } }) => ({
    today: here.dayOf(new Date().toISOString()),
    people: await lookUp.people(handOver.map(({ to }) => to)),
  }),
});
