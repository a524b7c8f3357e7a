import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { asPerson } from '../domain/standing.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { MovePerson } from './move-person.js';

export const movePersonRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/unit',
  action: 'person.change',
  name: 'movePerson',
  summary: '人员调动到另一单位 A person goes to work in another unit',
  sends: MovePerson,
  needs: { lookUp: LookUp },
  body: z.strictObject({ unit: unitCode }).meta({ id: 'PlaceOfWork' }),
  data: ({ params: { personId }, body: { unit } }) => ({ personId, unit }),
  facts: async ({ body: { unit }, needs: { lookUp } }) => ({ known: await lookUp.units([unit]) }),
});
