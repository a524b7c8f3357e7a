import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { contexts } from '#contexts';
import { makeDemoAccounts } from '#contexts/accounts';
import { prepareContexts } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { newMasterKey, preparePersonalData } from '#platform/personal-data';
import { loadSettings } from '#platform/process';
import { ReadAudit } from '#platform/read-audit';
import { project } from '#platform/read-store';
import { beginRules } from '#testing/county';
import { TestIdentity, testToken } from '#testing/identity';
import { createApi, listen } from '../../../apps/api/src/create-api.js';
import { prefixes, projections } from '../../../apps/projector/src/views.js';
import { soundContent } from '../../api/seed.js';
import { openReadStore, type ReadStore } from '../read-side/read-store.js';
import { type Databases } from '../servers/databases.js';
import { openServer } from '../servers/store.js';

const UNIT = '307001';
const MANY = '10000000';

/** The whole API in this process, with one target, and whoever may see and do what with it. */
export interface ServedTarget {
  readonly url: string;
  readonly targetId: string;
  /** What they send: its drafter, who sees it and submits nothing, and who does not see it. */
  readonly as: Readonly<Record<'drafter' | 'head' | 'stranger', { readonly authorization: string }>>;
  /** Whether looks are noted. */
  readonly noting: (isOn: boolean) => void;
  readonly close: () => Promise<void>;
}

export async function serveTarget(databases: Databases, accounts: number): Promise<ServedTarget> {
  const { eventStore: url } = await databases.create('bench_target_events');
  const store = await openServer(url);
  const readStore = await openReadStore(databases, 'bench_target');
  await makeAccounts(readStore.urls.personalData, accounts);
  const settings = settingsOf(readStore, store.server.url);
  const app = await createApi(settings, false, new TestIdentity());
  await listen(app, settings);
  const eventStore = new EventStore(store.server.url);
  await beginRules(eventStore);
  const [api, as] = [await app.getUrl(), people()];
  const targetId = await drafted(api, as.drafter);
  for (const each of projections) await project(readStore.dataSource, each, eventStore.readAll({ prefixes }));
  const audit = app.get(ReadAudit);
  const note = audit.note.bind(audit);
  return {
    ...{ url: api, targetId, as },
    noting: (isOn) => void (audit.note = isOn ? note : () => undefined),
    close: async () => {
      await app.close();
      await eventStore.close();
      await readStore.drop();
      await store.close();
    },
  };
}

const settingsOf = ({ urls }: ReadStore, eventStoreUrl: string) =>
  loadSettings({
    ...{ JIXIAO_HTTP_PORT: '0', JIXIAO_MASTER_KEY: newMasterKey() },
    ...{ DATABASE_URL: urls.readModels, QUEUE_URL: urls.jobs, PERSONAL_DATA_URL: urls.personalData },
    ...{ EVENTSTORE_URL: eventStoreUrl },
    ...{ JIXIAO_LIMIT_PERSON: MANY, JIXIAO_LIMIT_ADDRESS: MANY, JIXIAO_LIMIT_SIGN_IN: MANY },
  });

function people() {
  const as = (personId: string, role: string, unit = UNIT) => ({
    authorization: `Bearer ${testToken({ personId, unit, roles: [`${role}@${unit}`] })}`,
  });
  return {
    drafter: as('p-drafter', 'unit-drafter'),
    head: as('p-head', 'unit-head'),
    stranger: as('p-stranger', 'unit-drafter', '405001'),
  };
}

async function drafted(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`${url}/api/v1/targets`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ fiscalYear: 2025, unit: UNIT, content: soundContent('人才工作经费') }),
  });
  return z.object({ targetId: z.uuid() }).parse(await response.json()).targetId;
}

/** Of `known-1` and so on, all with one password, which nobody knows. */
async function makeAccounts(url: string, count: number): Promise<void> {
  await preparePersonalData(url);
  await prepareContexts(contexts, { personalDataUrl: url });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await makeDemoAccounts(pool, [{ personId: 'p-0', loginName: 'known-0' }], new Date());
  await pool.query(
    `insert into accounts.account (person, login_name, password, made_at)
     select 'p-' || n, 'known-' || n, password, made_at from accounts.account, generate_series(1, $1::int) as n`,
    [count],
  );
  await pool.end();
}
