import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { answerOf, apiClient, type ApiClient } from '#platform/api-client';
import { makeDemoAccounts, makeFirstCode } from '#contexts/accounts';
import { demoPeople } from '#platform/process';
import { bureau, places, SINCE, units } from './organisation.js';
import { signedInPeople } from './sign-in.js';

interface Demo {
  readonly apiUrl: string;
  readonly personalDataUrl: string;
}

export interface DemoPeople {
  /** By what `--as` calls them; kept nowhere but here. */
  readonly passwords: ReadonlyMap<string, string>;
  readonly tokenOf: (as: string) => Promise<string>;
}

const ADMINISTRATOR = 'administrator';
const LOOK_AGAIN_MS = 200;

/**
 * The demo's people with the passwords of this start, and in the directory with what they hold: registered once, under keys that never
 * change, by the administrator, who comes in as the first one of any installation does.
 */
export async function signInDemoPeople({ apiUrl, personalDataUrl }: Demo): Promise<DemoPeople> {
  const pool = new Pool({ connectionString: personalDataUrl, max: 4 });
  try {
    let passwords = await accountsOf(pool);
    let tokenOf = signedInPeople(apiUrl, passwords);
    if (!(await holds(apiUrl, await tokenOf(ADMINISTRATOR)))) {
      await becomeAdministrator(pool, apiUrl);
      passwords = await accountsOf(pool);
      tokenOf = signedInPeople(apiUrl, passwords);
      while (!(await holds(apiUrl, await tokenOf(ADMINISTRATOR)))) await delay(LOOK_AGAIN_MS);
    }
    const appointed = await register(apiClient({ url: apiUrl, token: () => tokenOf(ADMINISTRATOR) }));
    // Rights count once the views know them.
    for (const as of appointed) while (!(await holds(apiUrl, await tokenOf(as)))) await delay(LOOK_AGAIN_MS);
    const byName = demoPeople().map(({ as, personId }) => [as, passwords.get(personId) ?? ''] as const);
    return { passwords: new Map(byName), tokenOf };
  } finally {
    await pool.end();
  }
}

const accountsOf = (pool: Pool): Promise<ReadonlyMap<string, string>> =>
  makeDemoAccounts(
    pool,
    demoPeople().map(({ as, personId }) => ({ personId, loginName: as })),
    new Date(),
  );

async function holds(apiUrl: string, token: string): Promise<boolean> {
  const { roles } = await answerOf(apiClient({ url: apiUrl, token }).GET('/api/v1/whoami'));
  return roles.length > 0;
}

async function becomeAdministrator(pool: Pool, url: string): Promise<void> {
  const code = await makeFirstCode(pool, { post: 'organisation-administrator', reason: 'demo', at: new Date() });
  const { personId } = demoPeople().find(({ as }) => as === ADMINISTRATOR) ?? { personId: '' };
  const body = {
    ...{
      code,
      personId,
      name: '机构管理员（示范）',
      loginName: ADMINISTRATOR,
      unit: bureau,
      client: 'program' as const,
    },
    password: crypto.randomUUID(),
  };
  await answerOf(apiClient({ url }).POST('/api/v1/sign-in/first-administrator', { body }));
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
    const { personId } = demoPeople().find((person) => person.as === as) ?? { personId: '' };
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

/** Somebody may have registered it their own way: that stands. */
async function unlessThere(asked: Promise<{ readonly response: Response; readonly error?: unknown }>): Promise<void> {
  const { response, error } = await asked;
  if (response.ok || response.status === 409) return;
  throw new Error(`示范人物没有登记成 the demo's people were not registered: ${JSON.stringify(error)}`);
}
