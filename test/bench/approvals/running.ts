import { type DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { newMasterKey } from '#platform/personal-data';
import { caughtUp } from '../read-side/caught-up.js';
import { openReadStore } from '../read-side/read-store.js';
import { freePort } from '../servers/free-port.js';
import { startProgram, type Program } from '../servers/server-process.js';
import { openServer, type Store } from '../servers/store.js';
import { type StageOptions } from '../staged-bench.js';
import { fillStore } from '../../../libs/engine/event-store-server/src/fill-for-bench.js';
import { backlogOf } from './backlog.js';
import { draftsOf, type Draft } from './drafts.js';
import { fillOrganisation } from './fill-organisation.js';
import { Organisation } from './organisation.js';
import { signedIn, type Cookies } from './sessions-of.js';
import { type Sizes } from './sizes.js';
import { fillTwin } from './twin/fill.js';

const API = 'dist/apps/api/src/main.js';
const PROJECTOR = 'dist/apps/projector/src/main.js';
const WORKER = 'dist/apps/worker/src/main.js';
const TWIN = ['--import', './test/setup/typescript.mjs', 'test/bench/approvals/twin/main.ts'];
/** Nobody in the bench is a flood. */
const MANY = '10000000';
const SAY_EVERY = 20_000;

export interface Served {
  readonly url: string;
  readonly program: Program;
}

/** A county at the beginning of its last week: the product's processes as `npm start` has them, and the twin, on one Postgres. */
export interface Running {
  readonly organisation: Organisation;
  readonly drafts: readonly Draft[];
  readonly cookies: Cookies;
  readonly store: Store;
  readonly dataSource: DataSource;
  readonly projector: Program;
  readonly worker: Program;
  readonly api: Served;
  readonly twin: Served;
  /** The same API in another process. */
  readonly startApi: (nodeOptions: readonly string[]) => Promise<Served>;
}

export async function startAll({ databases, sizes, stop, say }: StageOptions<Sizes>): Promise<Running> {
  say('生成一个县的目标 a county’s targets');
  const drafts = draftsOf(sizes.small);
  const organisation = new Organisation(drafts.map(({ data }) => data.unit));
  const events = await databases.create('bench_approvals');
  await fillStore(events.eventStore, appends(drafts, backlogOf(drafts, organisation, sizes.large)), telling(stop, say));
  await databases.settle('bench_approvals');
  const store = await openServer(events.eventStore);
  say(`机构和 ${organisation.members.length} 人 the organisation and its people`);
  const eventStore = new EventStore(store.server.url);
  await fillOrganisation(eventStore, organisation);
  await eventStore.close();
  const { urls, dataSource } = await openReadStore(databases, 'bench_approvals_read');
  const twinUrl = (await databases.create('bench_approvals_twin')).readModels;
  say('同样的草稿存入对照程序 the same drafts for the twin');
  await fillTwin(twinUrl, drafts);
  const env = {
    ...{ EVENTSTORE_URL: store.server.url, DATABASE_URL: urls.readModels, QUEUE_URL: urls.jobs },
    ...{ PERSONAL_DATA_URL: urls.personalData, JIXIAO_MASTER_KEY: newMasterKey(), JIXIAO_BENCH_TWIN_URL: twinUrl },
    ...{ JIXIAO_LIMIT_PERSON: MANY, JIXIAO_LIMIT_ADDRESS: MANY },
  };
  say('投影进程追上 the projector catches up');
  const projector = await startProgram([PROJECTOR], env);
  const worker = await startProgram([WORKER], env);
  await caughtUp(store.server.url, dataSource, stop, (position, head) =>
    say(`投影进程追上 the projector catches up: ${position}/${head}`),
  );
  await databases.settle('bench_approvals_read');
  const served = async (nodeArguments: readonly string[]): Promise<Served> => {
    const port = await freePort();
    const program = await startProgram(nodeArguments, { ...env, JIXIAO_HTTP_PORT: String(port) });
    return { program, url: `http://127.0.0.1:${port}` };
  };
  const startApi = (nodeOptions: readonly string[]) => served([...nodeOptions, API]);
  const cookies = await signedIn(urls.readModels, organisation.members);
  const [api, twin] = [await startApi([]), await served(TWIN)];
  return { ...{ organisation, drafts, cookies, store, dataSource, projector, worker, startApi }, api, twin };
}

function* appends(drafts: readonly Draft[], backlog: ReturnType<typeof backlogOf>) {
  for (const { append } of drafts) yield append;
  yield* backlog;
}

function telling(stop: AbortSignal, say: (what: string) => void) {
  let next = SAY_EVERY;
  return (events: number): void => {
    stop.throwIfAborted();
    if (events < next) return;
    next += SAY_EVERY;
    say(`存入 storing ${events.toLocaleString('en')}`);
  };
}
