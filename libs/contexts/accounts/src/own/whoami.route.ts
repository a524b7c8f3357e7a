import { z } from 'zod';
import { GetPerson, InRegion } from '#contexts/directory';
import { grantText } from '#domain/access';
import { DomainError } from '#domain/kernel';
import { route } from '#platform/context';
import { PersonKeys } from '#platform/personal-data';
import { Sessions } from '#platform/sessions';
import { credentialResetAt } from '../domain/account.js';
import { asPerson } from '../domain/asked.js';
import { Accounts } from '../store/accounts.query.js';

const whoami = z
  .object({
    personId: z.string(),
    name: z.string().optional(),
    unit: z.string(),
    roles: z.array(grantText),
    deputyFor: z.array(z.object({ personId: z.string(), roles: z.array(grantText) })),
    timezone: z.string().describe('日期按此时区起止 The zone in which days begin and end here, by its IANA name'),
    sessionCount: z.int(),
    passwordChangeDue: z.boolean(),
    passwordReset: z.object({ at: z.iso.datetime(), by: z.string() }).optional(),
  })
  .meta({ id: 'Whoami' });

export const whoamiRoute = route({
  at: 'GET whoami',
  action: 'session.own',
  name: 'getOneself',
  tag: '登录 sign-in',
  summary: '我是谁、现在担任什么 Who one is, and what one holds now',
  answers: whoami,
  refuses: [401, 503],
  asks: [GetPerson],
  needs: { accounts: Accounts, sessions: Sessions, keys: PersonKeys, here: InRegion },
  handle: async ({ caller, needs: { accounts, sessions, keys, here }, ask }) => {
    const person = asPerson(caller.actor);
    const { personId, unit, roles, deputyFor = [] } = person;
    const [account, live, name] = await Promise.all([
      accounts.byPerson(personId),
      sessions.list(personId),
      ask(new GetPerson(personId, person)).then((row) => nameOf(row, keys), orNameless),
    ]);
    return {
      ...{ personId, ...(name === undefined ? {} : { name }), unit, roles, deputyFor, timezone: here.timezone },
      ...{ sessionCount: live.length, passwordChangeDue: account?.changeDue ?? false },
      ...(account && resetOf(account)),
    };
  },
});

async function nameOf(row: { personId: string; name: string | null }, keys: PersonKeys): Promise<string | undefined> {
  if (row.name === null) return undefined;
  const [name] = await keys.open([{ person: row.personId, field: 'name', box: row.name }]);
  return name;
}

/** The view may not have them yet. */
function orNameless(error: unknown): undefined {
  if (!(error instanceof DomainError && error.kind === 'not-found')) throw error;
}

function resetOf(account: Parameters<typeof credentialResetAt>[0] & { readonly resetBy: string | null }) {
  const at = credentialResetAt(account, new Date());
  return at === undefined || account.resetBy === null ? {} : { passwordReset: { at, by: account.resetBy } };
}
