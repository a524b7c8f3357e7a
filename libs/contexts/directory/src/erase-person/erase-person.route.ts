import { commandRoute } from '#platform/context';
import { emptyBody } from '#platform/http';
import { PersonKeys } from '#platform/personal-data';
import { Sessions } from '#platform/sessions';
import { asPerson } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { ErasePerson } from './erase-person.js';

export const erasePersonRoute = commandRoute({
  ...asPerson,
  at: 'PUT people/:personId/erasure',
  action: 'person.erase',
  name: 'erasePerson',
  summary: '注销离任人员的个人信息，不能恢复 Erase the personal data of one who has left: it cannot be undone',
  sends: ErasePerson,
  needs: { here: InRegion, keys: PersonKeys, sessions: Sessions },
  body: emptyBody,
  data: ({ params: { personId } }) => ({ personId }),
  facts: ({ needs: { here } }) => ({ today: here.dayOf(new Date().toISOString()) }),
  show: async (decided, { params: { personId }, needs: { keys, sessions } }) => {
    // Once recorded a job would do it in a moment; what is answered is done.
    await keys.erase(personId);
    await sessions.forget(personId);
    return asPerson.show(decided);
  },
});
