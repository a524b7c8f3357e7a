import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { answerOf, apiClient, type ApiClient } from '#platform/api-client';
import { makeDemoAccounts, makeFirstCode, type DemoCredential } from '#contexts/accounts';
import { demoPeople } from '#platform/process';
import { ADMINISTRATOR, bureau, personIdOf, places, SINCE, units } from './organisation.js';
import { signedInPeople } from './sign-in.js';
import { unlessThere } from './unless-there.js';

interface Demo {
  readonly apiUrl: string;
  readonly personalDataUrl: string;
}

export interface DemoPeople {
  /** By login name, which is what `--as` calls them unless somebody else has that; kept nowhere but here. */
  readonly passwords: ReadonlyMap<string, string>;
  /** By what `--as` calls them. */
  readonly tokenOf: (as: string) => Promise<string>;
}

const LOOK_AGAIN_MS = 200;
const GONE = ['person-has-left', 'person-is-erased'];

/**
 * The demo's people with the passwords of this start, and in the directory with what they hold: registered once, under keys that never
 * change, by the administrator, who comes in as the first one of any installation does. Where that one has left nobody is registered.
 */
export async function signInDemoPeople({ apiUrl, personalDataUrl }: Demo): Promise<DemoPeople> {
  const pool = new Pool({ connectionString: personalDataUrl, max: 4 });
  try {
    let credentials = await accountsOf(pool);
    let tokenOf = signedInPeople(apiUrl, credentials);
    const isHeld = async (as: string) => holds(apiUrl, await tokenOf(as));
    // Rights count once the views know them.
    const whenHeld = async (as: string) => {
      while (!(await isHeld(as))) await delay(LOOK_AGAIN_MS);
    };
    let isAdministered = credentials.has(ADMINISTRATOR) && (await isHeld(ADMINISTRATOR));
    if (!isAdministered && (await becomeAdministrator(pool, apiUrl))) {
      credentials = await accountsOf(pool);
      tokenOf = signedInPeople(apiUrl, credentials);
      await whenHeld(ADMINISTRATOR);
      isAdministered = true;
    }
    const api = apiClient({ url: apiUrl, token: () => tokenOf(ADMINISTRATOR) });
    if (isAdministered) for (const as of await register(api)) await whenHeld(as);
    const told = [...credentials.values()].map(({ loginName, password }) => [loginName, password] as const);
    return { passwords: new Map(told), tokenOf };
  } finally {
    await pool.end();
  }
}

/** By what `--as` calls them. */
async function accountsOf(pool: Pool): Promise<ReadonlyMap<string, DemoCredential>> {
  const people = demoPeople().map(({ as, personId }) => ({ personId, loginName: as }));
  const made = await makeDemoAccounts(pool, people, new Date());
  return new Map(
    demoPeople().flatMap(({ as, personId }) => {
      const credential = made.get(personId);
      return credential === undefined ? [] : [[as, credential] as const];
    }),
  );
}

async function holds(url: string, token: string): Promise<boolean> {
  const asked = await apiClient({ url, token }).GET('/api/v1/whoami');
  // Who has left is nobody.
  return asked.response.status !== 401 && (await answerOf(Promise.resolve(asked))).roles.length > 0;
}

/** False where that person has left, or is erased. */
async function becomeAdministrator(pool: Pool, url: string): Promise<boolean> {
  const code = await makeFirstCode(pool, { post: 'organisation-administrator', reason: 'demo', at: new Date() });
  const personId = personIdOf(ADMINISTRATOR);
  const named = { personId, name: '机构管理员（示范）', loginName: personId, unit: bureau };
  const body = { code, ...named, password: crypto.randomUUID(), client: 'program' as const };
  const asked = await apiClient({ url }).POST('/api/v1/sign-in/first-administrator', { body });
  if (GONE.includes(String(Reflect.get(Object(asked.error), 'code')))) return false;
  await answerOf(Promise.resolve(asked));
  return true;
}

const keyed = (key: string) => ({ 'Idempotency-Key': `demo-people-${key}` });

/** Answers who was appointed: whose appointment has ended since an earlier start, or who has left, stays so. */
async function register(api: ApiClient): Promise<readonly string[]> {
  for (const unit of units) {
    const params = { header: keyed(unit.code) };
    const body = { ...unit, startsOn: SINCE };
    await unlessThere(api.POST('/api/v1/units', { params, body }));
  }
  const appointed: string[] = [];
  for (const [as, { name, unit, role, scope }] of Object.entries(places)) {
    const personId = personIdOf(as);
    const path = { personId };
    const query = { personId, limit: 1 };
    const had = await answerOf(api.GET('/api/v1/appointments', { params: { query } }));
    if (had.items.length > 0) continue;
    await unlessThere(api.POST('/api/v1/people', { params: { header: keyed(as) }, body: { personId, name, unit } }));
    const params = { path, header: keyed(`${as}-post`) };
    const body = { role, scope, startsOn: SINCE };
    await unlessThere(api.POST('/api/v1/people/{personId}/appointments', { params, body }));
    appointed.push(as);
  }
  return appointed;
}
