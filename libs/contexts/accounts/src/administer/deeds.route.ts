import { z } from 'zod';
import { route } from '#platform/context';
import { cursor, pageOf, pageQuery, pageSchema } from '#platform/http';
import { asReaderOfDeeds, personIdText } from '../domain/asked.js';
import { deedSchema } from '../domain/deed.js';
import { Deeds } from '../store/deeds.query.js';

const deed = z
  .object({
    deedId: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
    deed: deedSchema,
    personId: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AccountDeed' });

export const listDeedsRoute = route({
  at: 'GET account-deeds',
  action: 'account.deeds',
  name: 'listAccountDeeds',
  tag: '账号 accounts',
  summary: '账号管理员做过什么，最近的在前 What administrators of accounts did, the latest first',
  query: pageQuery.extend({ personId: personIdText.optional() }),
  answers: pageSchema(deed),
  refuses: [400, 401, 403, 503],
  asks: [],
  needs: { deeds: Deeds },
  handle: async ({ caller, query: { limit, after, personId }, needs: { deeds } }) => {
    asReaderOfDeeds(caller.actor);
    const [before] = after === undefined ? [] : cursor.decode(after, z.tuple([z.string().regex(/^\d{1,18}$/)]));
    const asked = {
      limit: limit + 1,
      ...(before === undefined ? {} : { before }),
      ...(personId === undefined ? {} : { personId }),
    };
    const { items, ...next } = pageOf(await deeds.list(asked), limit, ({ deedId }) => [deedId]);
    return { items: items.map((each) => ({ ...each, at: each.at.toISOString() })), ...next };
  },
});
