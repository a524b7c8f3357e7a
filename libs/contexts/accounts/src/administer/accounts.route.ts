import { z } from 'zod';
import { LookUp } from '#contexts/directory';
import { writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { cursor, pageOf, pageQuery, pageSchema } from '#platform/http';
import { type Account, credentialResetAt } from '../domain/account.js';
import { asAccountsAdministrator, personIdText } from '../domain/asked.js';
import { NoSuchPerson } from '../domain/administer.errors.js';
import { loginName } from '../domain/login-name.js';
import { Accounts, type ListedAccount } from '../store/accounts.query.js';
import { Administer } from './administer.handler.js';

const moment = z.iso.datetime();
export const account = z
  .object({
    personId: personIdText,
    loginName: z.string().nullable(),
    hasPassword: z.boolean(),
    passwordChangeDue: z.boolean(),
    isDemo: z.boolean(),
    madeAt: moment,
    blockedAt: moment.nullable(),
    credentialResetAt: moment.nullable(),
  })
  .meta({ id: 'Account' });
const listed = account
  .extend({ resetAsked: z.object({ by: z.string(), at: moment, reason: z.string() }).optional() })
  .meta({ id: 'ListedAccount' });
const made = account.extend({ temporaryPassword: z.string().optional() }).meta({ id: 'MadeAccount' });
export const shown = (each: Account): z.infer<typeof account> => ({
  ...{ personId: each.personId, loginName: each.loginName, hasPassword: each.password !== null },
  ...{ passwordChangeDue: each.changeDue, isDemo: each.isDemo, madeAt: each.madeAt.toISOString() },
  blockedAt: each.blockedAt?.toISOString() ?? null,
  credentialResetAt: credentialResetAt(each, new Date()) ?? null,
});

export const about = { action: 'account.administer', tag: '账号 accounts', asks: [] } as const;
export const refuses = [400, 401, 403, 404, 409, 422, 503] as const;
export const needs = { accounts: Accounts, administer: Administer };
export const params = { personId: personIdText };

export const listAccountsRoute = route({
  ...about,
  at: 'GET accounts',
  name: 'listAccounts',
  summary: '账号列表 List accounts',
  query: pageQuery.extend({
    text: writtenText(100).optional().describe('人员编号或登录名中的字 Part of the person’s id or of the login name'),
  }),
  answers: pageSchema(listed),
  refuses: [400, 401, 403, 503],
  needs,
  handle: async ({ caller, query: { limit, after, text = '' }, needs: { accounts } }) => {
    asAccountsAdministrator(caller.actor);
    const [beyond] = after === undefined ? [''] : cursor.decode(after, z.tuple([z.string()]));
    const found = await accounts.list(limit + 1, { after: beyond, text, at: new Date() });
    const { items, ...next } = pageOf(found, limit, ({ personId }) => [personId]);
    return { items: items.map((each) => ({ ...shown(each), ...askedOf(each) })), ...next };
  },
});

const askedOf = ({ resetAsked }: ListedAccount) =>
  resetAsked === null ? {} : { resetAsked: { ...resetAsked, at: new Date(resetAsked.at).toISOString() } };

export const makeAccountRoute = route({
  ...about,
  at: 'POST accounts',
  name: 'makeAccount',
  summary:
    '为登记的人员开立账号：得到首次密码，或经统一身份认证登录 Make an account for a person of the directory: with a first password, or for the identity provider',
  body: z
    .strictObject({ personId: personIdText, loginName: loginName.optional(), by: z.enum(['password', 'issuer']) })
    .refine(({ by, loginName: name }) => by === 'issuer' || name !== undefined, {
      path: ['loginName'],
      error: '用密码登录须给出登录名。is needed to sign in by a password.',
    })
    .meta({ id: 'NewAccount' }),
  answers: made,
  refuses,
  needs: { ...needs, lookUp: LookUp },
  handle: async ({ caller, body: { personId, loginName, by }, needs: { accounts, administer, lookUp } }) => {
    const actor = asAccountsAdministrator(caller.actor);
    const person = await lookUp.person(personId);
    if (person.status === 'absent' || person.isErased || person.leftOn !== undefined) throw new NoSuchPerson(personId);
    const act = { by: actor, personId, at: new Date(), reason: by };
    const temporaryPassword = await administer.make(act, { loginName, isByIssuer: by === 'issuer' });
    return { ...shown(await accounts.of(personId)), ...(temporaryPassword === undefined ? {} : { temporaryPassword }) };
  },
});
