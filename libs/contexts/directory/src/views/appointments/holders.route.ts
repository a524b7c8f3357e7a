import { z } from 'zod';
import { grantText } from '#domain/access';
import { route } from '#platform/context';
import { cursor, pageOf, pageQuery, pageSchema } from '#platform/http';
import { day } from '../../domain/days.js';
import { placeIn } from '../../domain/holders.js';
import { personIdText } from '../../domain/person.events.js';
import { placeSchema, postSchema } from '../../domain/places.js';
import { InRegion } from '../../in-region.js';
import { NamesOf } from '../people/names-of.query.js';
import { people } from '../people/people.projection.js';
import { units } from '../units/units.projection.js';
import { appointments } from './appointments.projection.js';
import { called, namedBy } from './called.js';
import { WhoHolds } from './holders.query.js';

const holder = z
  .object({
    personId: personIdText,
    role: postSchema,
    scope: placeSchema,
    appointmentId: z.uuid(),
    deputyFor: personIdText.optional(),
    name: z.string(),
    deputyForName: z.string().optional(),
    grants: z.array(grantText),
  })
  .meta({ id: 'Holder' });

export const listHoldersRoute = route({
  at: 'GET holders',
  action: 'organisation.read',
  name: 'listHolders',
  tag: '机构和人员 directory',
  summary: '某日谁任何职：已过的日子按当日记录 Who held what on a day: a day that is over as it was recorded then',
  query: pageQuery.extend({
    on: day.optional(),
    scope: placeSchema.optional(),
    personId: personIdText.optional(),
    role: postSchema.optional(),
  }),
  answers: pageSchema(holder),
  refuses: [400, 401, 503],
  reads: [appointments, people, units],
  asks: [WhoHolds],
  needs: { here: InRegion, names: NamesOf },
  handle: async ({ ask, query: { limit, after, on, scope, personId, role }, caller, needs: { here, names } }) => {
    const now = new Date().toISOString();
    const all = await ask(new WhoHolds(on ?? here.dayOf(now), now, caller.actor, caller.gone));
    const [beyond] = after === undefined ? [''] : cursor.decode(after, z.tuple([z.string()]));
    const found = all
      .filter((each) => scope === undefined || each.scope.startsWith(scope))
      .filter(
        (each) => (personId === undefined || each.personId === personId) && (role === undefined || each.role === role),
      )
      .filter((each) => placeIn(each) > beyond);
    const { items, ...next } = pageOf(found.slice(0, limit + 1), limit, (each) => [placeIn(each)]);
    return { items: called(items, await names.of(namedBy(items))), ...next };
  },
});
