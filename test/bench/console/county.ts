import { type Browser } from 'playwright-core';
import { EventStore } from '#platform/event-store';
import { newMasterKey } from '#platform/personal-data';
import { openBrowser } from '../../browser/open-browser.js';
import { fillStore } from '../../../libs/engine/event-store-server/src/fill-for-bench.js';
import { type Draft, draftsOf } from '../approvals/drafts.js';
import { fillOrganisation } from '../approvals/fill-organisation.js';
import { type Member, Organisation } from '../approvals/organisation.js';
import { type Cookies, signedIn } from '../approvals/sessions-of.js';
import { caughtUp } from '../read-side/caught-up.js';
import { openReadStore } from '../read-side/read-store.js';
import { freePort } from '../servers/free-port.js';
import { type Program, startProgram } from '../servers/server-process.js';
import { openServer, type Store } from '../servers/store.js';
import { type StageOptions } from '../staged-bench.js';
import { type Sizes } from './sizes.js';

const API = 'dist/apps/api/src/main.js';
const PROJECTOR = 'dist/apps/projector/src/main.js';
const MANY = '10000000';

/** Who sees all. */
export const AUDITOR = 'auditor';
const auditor: Member = { personId: AUDITOR, unit: '104', posts: [{ role: 'auditor', scope: '*' }] };

export interface County {
  readonly url: string;
  readonly browser: Browser;
  readonly cookies: Cookies;
  readonly organisation: Organisation;
  readonly drafts: readonly Draft[];
  readonly store: Store;
  readonly programs: Readonly<Record<string, Program>>;
}

export async function startCounty({ databases, sizes, stop, say }: StageOptions<Sizes>): Promise<County> {
  const browser = await openBrowser();
  say('生成一个县的目标 a county’s targets');
  const drafts = draftsOf(sizes.large);
  const organisation = new Organisation(drafts.map(({ data }) => data.unit));
  const { eventStore: events } = await databases.create('bench_console');
  await fillStore(
    events,
    drafts.map(({ append }) => append),
    () => stop.throwIfAborted(),
  );
  const store = await openServer(events);
  const eventStore = new EventStore(store.server.url);
  const members = [...organisation.members, auditor];
  await fillOrganisation(eventStore, { places: organisation.places, members });
  await eventStore.close();
  const { urls, dataSource } = await openReadStore(databases, 'bench_console_read');
  const port = await freePort();
  const env = {
    ...{ EVENTSTORE_URL: store.server.url, DATABASE_URL: urls.readModels, QUEUE_URL: urls.jobs },
    ...{ PERSONAL_DATA_URL: urls.personalData, JIXIAO_MASTER_KEY: newMasterKey() },
    ...{ JIXIAO_LIMIT_PERSON: MANY, JIXIAO_LIMIT_ADDRESS: MANY, JIXIAO_HTTP_PORT: String(port) },
  };
  say('投影进程追上 the projector catches up');
  const projector = await startProgram([PROJECTOR], env);
  await caughtUp(store.server.url, dataSource, stop);
  await dataSource.destroy();
  await databases.settle('bench_console_read');
  const cookies = await signedIn(urls.readModels, members);
  const api = await startProgram([API], env);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    browser,
    cookies,
    organisation,
    drafts,
    store,
    programs: { api, projector, 'event store': store.server },
  };
}
