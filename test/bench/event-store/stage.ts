import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfFamily } from '../proc.js';
import { openServer, openStore, type Store } from '../servers/store.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { metered } from '../usage.js';
import { seed } from './seed.js';
import { type Sizes } from './sizes.js';

const CEILING = ['--import', './test/setup/typescript.mjs', 'test/bench/event-store/ceiling-server.ts'];

export type StoreSize = 'large' | 'small';

interface Filled {
  readonly database: string;
  readonly url: string;
  readonly store: Store;
}

/** Everything that the measures compare, on one Postgres; what no measure asks for is not started. */
export class Stage implements BenchStage {
  private readonly filled = new Map<StoreSize, Filled>();
  private databasesMade = 0;
  private withoutStorage: Promise<Store> | undefined;
  private peer: Promise<PostgresEventStore> | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  /** The small store anew, and the large one unless it is there. */
  async prepare(): Promise<void> {
    if (!this.filled.has('large')) await this.fill('large');
    await this.fill('small');
  }

  /** A server of the large store, and a client, that have done nothing yet. */
  async restart(nodeOptions: readonly string[] = []): Promise<void> {
    const { store, ...rest } = this.filledOf('large');
    this.filled.delete('large');
    await store.close();
    this.filled.set('large', { ...rest, store: await openServer(rest.url, nodeOptions) });
  }

  store(size: StoreSize): Store {
    return this.filledOf(size).store;
  }

  /** Our server with storage off. */
  ceiling(): Promise<Store> {
    // As many as a long read takes.
    return (this.withoutStorage ??= openStore([...CEILING, String(this.options.sizes.read)]));
  }

  /** In this process, with the pool that it takes by itself: on two cores a larger one made it slower. */
  emmett(): Promise<PostgresEventStore> {
    return (this.peer ??= this.options.databases
      .create('bench_emmett')
      .then(({ admin }) => getPostgreSQLEventStore(admin)));
  }

  /** Runs a round and notes who was busy. */
  metered(server: Store | undefined, work: () => Promise<Sample>): Promise<Sample> {
    return metered(
      () => ({
        ...(server && { server: cpuSecondsOf(server.server.pid) }),
        postgres: cpuSecondsOfFamily(this.options.databases.pid),
      }),
      work,
    );
  }

  async close(): Promise<void> {
    const stores = [...this.filled.values()].map(({ store }) => store.close());
    const closed = await Promise.allSettled([
      ...stores,
      closeIfStarted(this.withoutStorage),
      closeIfStarted(this.peer),
    ]);
    await this.options.databases.close();
    for (const each of closed) if (each.status === 'rejected') throw each.reason;
  }

  /** A store in a new database that holds what its size says; takes the place of the one before. */
  private async fill(size: StoreSize): Promise<void> {
    const { databases, sizes, stop, say } = this.options;
    say(`准备事件库 filling the store: ${size}`);
    const before = this.filled.get(size);
    this.filled.delete(size);
    await before?.store.close();
    if (before) await databases.drop(before.database);
    const database = `bench_${(this.databasesMade += 1)}`;
    const { eventStore: url } = await databases.create(database);
    const store = await openServer(url);
    this.filled.set(size, { database, url, store });
    await seed(store.client, { events: sizes[size], stop, say });
    await databases.settle(database);
  }

  private filledOf(size: StoreSize): Filled {
    const filled = this.filled.get(size);
    if (!filled) throw new Error(`the ${size} store was not filled`);
    return filled;
  }
}

async function closeIfStarted(starting: Promise<{ close(): Promise<void> }> | undefined): Promise<void> {
  // What failed to start left nothing behind, and was told by the measure that asked for it.
  const started = await starting?.catch(() => undefined);
  await started?.close();
}
