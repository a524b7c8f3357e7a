import { newMasterKey } from '#platform/personal-data';
import { tokensAt } from '../../e2e/tokens-at.js';
import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfFamily } from '../proc.js';
import { openReadStore } from '../read-side/read-store.js';
import { freePort } from '../servers/free-port.js';
import { startProgram, type Program } from '../servers/server-process.js';
import { openServer, type Store } from '../servers/store.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { metered } from '../usage.js';
import { Client } from './client.js';
import { type Sizes } from './sizes.js';

const API = 'dist/apps/api/src/main.js';
const PROJECTOR = 'dist/apps/projector/src/main.js';

interface Running {
  readonly client: Client;
  readonly store: Store;
  readonly programs: Readonly<Record<string, Program>> & { readonly api: Program };
}

/** The API with what it needs, as it is run in earnest, on an empty store. */
export class Stage implements BenchStage {
  private running: Promise<Running> | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  /** Nothing: it is started when a measure asks for it. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  restart(): Promise<void> {
    return Promise.reject(new Error('这个基准不做分析。There is no --profile of this bench.'));
  }

  async client(): Promise<Client> {
    return (await (this.running ??= this.start())).client;
  }

  /** Goes with the run. */
  get folder(): string {
    return this.options.databases.folder;
  }

  /** Of the API. */
  async apiPid(): Promise<number> {
    return (await (this.running ??= this.start())).programs.api.pid;
  }

  async metered(work: () => Promise<Sample>): Promise<Sample> {
    const { programs } = await (this.running ??= this.start());
    const read = () => ({
      ...Object.fromEntries(Object.entries(programs).map(([who, { pid }]) => [who, cpuSecondsOf(pid)])),
      postgres: cpuSecondsOfFamily(this.options.databases.pid),
    });
    return metered(read, work);
  }

  async close(): Promise<void> {
    const running = await this.running?.catch(() => undefined);
    for (const program of Object.values(running?.programs ?? {})) await program.stop();
    await running?.store.close();
    await this.options.databases.close();
  }

  private async start(): Promise<Running> {
    const { databases } = this.options;
    const { eventStore } = await databases.create('bench_upload');
    const store = await openServer(eventStore);
    const { urls, dataSource } = await openReadStore(databases, 'bench_upload_read');
    await dataSource.destroy();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      EVENTSTORE_URL: store.server.url,
      DATABASE_URL: urls.readModels,
      QUEUE_URL: urls.jobs,
      PERSONAL_DATA_URL: urls.personalData,
      JIXIAO_MASTER_KEY: newMasterKey(),
      JIXIAO_HTTP_PORT: String(port),
    };
    const projector = await startProgram([PROJECTOR], env);
    const api = await startProgram([API], env);
    const tokens = await tokensAt(url, env);
    return {
      client: Client.at(url, tokens('unit-drafter')),
      store,
      programs: { api, projector, 'event store': store.server },
    };
  }
}
