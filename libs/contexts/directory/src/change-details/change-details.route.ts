import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { PersonKeys } from '#platform/personal-data';
import { administering } from '../domain/asked.js';
import { asPerson } from '../domain/standing.js';
import { detailsFields } from '../register-person/register-person.route.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { ChangeDetails } from './change-details.js';

export const changeDetailsRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/details',
  action: 'person.change',
  name: 'changeDetails',
  summary: '变更姓名、电话或登录名 Change name, telephone or login name',
  sends: ChangeDetails,
  needs: { keys: PersonKeys, lookUp: LookUp },
  body: z.strictObject(detailsFields).partial().meta({ id: 'PersonDetails' }),
  data: async ({ params: { personId }, body, caller: { actor }, needs: { keys, lookUp } }) => {
    // No key for who is not there, nor for one who may not ask.
    administering(await lookUp.person(personId), personId, actor, 'person.change');
    return { personId, ...(await keys.seal(personId, body)) };
  },
});
