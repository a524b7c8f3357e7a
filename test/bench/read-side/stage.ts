import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfEndedChildren, cpuSecondsOfFamily } from '../proc.js';
import { type Answering, type Program, runToEnd, startProgram } from '../servers/server-process.js';
import { openServer, type Store } from '../servers/store.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { metered } from '../usage.js';
import { CountyCommands } from './county-commands.js';
import { fillWithYears } from './fill-with-years.js';
import { LiveReadSide } from './live-read-side.js';
import { openReadStore, type ReadStore } from './read-store.js';
import { type Sizes } from './sizes.js';

const PROJECTOR = 'dist/apps/projector/src/main.js';
const READING = ['--import', './test/setup/typescript.mjs', 'test/bench/read-side/reading.ts'];
const WITH_MORE = ['--import', './test/setup/typescript.mjs', 'test/bench/read-side/projector-with-more.ts'];
const OPERATOR = 'dist/apps/cli/src/main.js';

interface Stores {
  readonly store: Store;
  readonly readStore: ReadStore;
}

export type StoreSize = 'large' | 'small' | 'county';

/** Event stores full of a county's years, read stores that begin empty, and the projector as it is run in earnest. */
export class Stage implements BenchStage {
  private readonly filled = new Map<StoreSize, Promise<{ readonly url: string; readonly store: Store }>>();
  private readonly running = new Set<Program>();
  private readStoresMade = 0;
  private liveSide: Promise<LiveReadSide> | undefined;
  /** Those that arrive at the county's store: there is one sequence of them. */
  private commands: CountyCommands | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  /** Nothing: a store is filled when a measure asks for it. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  async store(size: StoreSize): Promise<Store> {
    const filling = this.filled.get(size) ?? this.fill(size);
    this.filled.set(size, filling);
    return (await filling).store;
  }

  async restart(nodeOptions: readonly string[]): Promise<void> {
    // Those that no measure has asked for yet are asked for now: a server that fills a store is no part of a profile.
    await this.store('large');
    for (const [size, filling] of this.filled) {
      const { url, store } = await filling;
      await store.close();
      this.filled.set(
        size,
        openServer(url, nodeOptions).then((fresh) => ({ url, store: fresh })),
      );
    }
  }

  /** The tables of every view with nothing in them, for as long as `work` takes. */
  async withReadStore<T>(work: (readStore: ReadStore) => Promise<T>): Promise<T> {
    const readStore = await this.readStore();
    try {
      return await work(readStore);
    } finally {
      await readStore.drop();
    }
  }

  /** One that is there until the end. */
  readStore(): Promise<ReadStore> {
    return openReadStore(this.options.databases, `bench_read_${(this.readStoresMade += 1)}`);
  }

  /** The application's own, with every projection, every process and the relay; it ends with the bench at the latest. */
  startProjector(store: Store, readStore: ReadStore): Promise<Program> {
    return this.start([PROJECTOR], { store, readStore });
  }

  /** The projector and so many views more that want nothing, on the county's store, for as long as `work` takes. */
  async withProjector<T>(readStore: ReadStore, more: number, work: (live: LiveReadSide) => Promise<T>): Promise<T> {
    const store = await this.store('county');
    const env = { JIXIAO_BENCH_MORE_VIEWS: String(more) };
    const projector = await this.start(WITH_MORE, { store, readStore }, env);
    const live = new LiveReadSide(store, readStore, projector, this.commandsTo(store));
    try {
      await live.caughtUp(this.options.stop);
      return await work(live);
    } finally {
      await live.close();
      await projector.stop();
    }
  }

  /** Whoever reads the target table meanwhile, see reading.ts; it ends with the bench. */
  startReading(live: LiveReadSide): Promise<Answering> {
    return this.start(READING, live);
  }

  /** `jixiao …`, as an operator runs it beside a running instance; what it printed. */
  operate(words: readonly string[], { store, readStore }: LiveReadSide): Promise<string> {
    return runToEnd([OPERATOR, ...words], addressesOf(store, readStore));
  }

  /** The whole of it at work on the county's store, from the first measure that asks for it to the end. */
  live(): Promise<LiveReadSide> {
    return (this.liveSide ??= this.startLive());
  }

  /** Runs a round and notes who was busy; `ending` is what to call those of our own that end within it. */
  metered(programs: Readonly<Record<string, Program>>, work: () => Promise<Sample>, ending?: string): Promise<Sample> {
    const shares = Object.entries(programs);
    const read = () => ({
      ...Object.fromEntries(shares.map(([who, { pid }]) => [who, cpuSecondsOf(pid)])),
      ...(ending === undefined ? {} : { [ending]: cpuSecondsOfEndedChildren() }),
      postgres: cpuSecondsOfFamily(this.options.databases.pid),
    });
    return metered(read, work);
  }

  async close(): Promise<void> {
    const stopped = [...this.running].map((program) => program.stop());
    const closed = [...this.filled.values()].map(async (filling) =>
      (await filling.catch(() => undefined))?.store.close(),
    );
    const ended = await Promise.allSettled([...stopped, ...closed]);
    await this.options.databases.close();
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  }

  private async start(nodeArguments: readonly string[], { store, readStore }: Stores, env = {}): Promise<Answering> {
    const program = await startProgram(nodeArguments, { ...addressesOf(store, readStore), ...env });
    const stop = async () => {
      this.running.delete(program);
      await program.stop();
    };
    this.running.add(program);
    return { ...program, stop };
  }

  private async startLive(): Promise<LiveReadSide> {
    const store = await this.store('county');
    const readStore = await this.readStore();
    const projector = await this.startProjector(store, readStore);
    const live = new LiveReadSide(store, readStore, projector, this.commandsTo(store));
    this.options.say('投影进程追上 the projector catches up');
    await live.caughtUp(this.options.stop);
    return live;
  }

  private commandsTo({ client }: Store): CountyCommands {
    return (this.commands ??= new CountyCommands(client));
  }

  private async fill(size: StoreSize): Promise<{ url: string; store: Store }> {
    const { databases, sizes, stop, say } = this.options;
    const database = `bench_${size}`;
    const { eventStore: url } = await databases.create(database);
    await fillWithYears(url, { events: sizes[size], ofYear: sizes.read, stop, say });
    await databases.settle(database);
    return { url, store: await openServer(url) };
  }
}

const addressesOf = ({ server }: Store, { urls }: ReadStore) => ({
  EVENTSTORE_URL: server.url,
  DATABASE_URL: urls.readModels,
  QUEUE_URL: urls.jobs,
});
