import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfFamily } from '../proc.js';
import { metered } from '../usage.js';
import { type Databases } from './databases.js';
import { type Seeding, seed } from './seed.js';
import { openStore, type Store } from './store.js';

const SERVER = 'dist/apps/event-store/src/main.js';
const CEILING = ['--import', './test/setup/typescript.mjs', 'test/bench/event-store/ceiling-server.ts'];

export type StoreSize = 'large' | 'small';

interface Filled {
  readonly database: string;
  readonly url: string;
  readonly store: Store;
}

/** Everything that the measures compare, on one Postgres; what no measure asks for is not started. */
export class Stage {
  private readonly filled = new Map<StoreSize, Filled>();
  private databasesMade = 0;
  private withoutStorage: Promise<Store> | undefined;
  private peer: Promise<PostgresEventStore> | undefined;

  constructor(
    readonly databases: Databases,
    private readonly seeding: Pick<Seeding, 'stop' | 'say'>,
    /** Events that the server without storage shows to readers. */
    private readonly generated: number,
  ) {}

  /** A store in a new database that holds so many events; takes the place of the one before. */
  async fill(size: StoreSize, events: number): Promise<void> {
    const before = this.filled.get(size);
    this.filled.delete(size);
    await before?.store.close();
    if (before) await this.databases.drop(before.database);
    const database = `bench_${(this.databasesMade += 1)}`;
    const { eventStore: url } = await this.databases.create(database);
    const store = await openServer(url, []);
    this.filled.set(size, { database, url, store });
    await seed(store.client, { ...this.seeding, events });
    await this.databases.settle(database);
  }

  /** A server and a client that have done nothing yet, on the same events. */
  async restart(size: StoreSize, nodeOptions: readonly string[] = []): Promise<void> {
    const { store, ...rest } = this.filledOf(size);
    this.filled.delete(size);
    await store.close();
    this.filled.set(size, { ...rest, store: await openServer(rest.url, nodeOptions) });
  }

  store(size: StoreSize): Store {
    return this.filledOf(size).store;
  }

  /** Our server with storage off. */
  ceiling(): Promise<Store> {
    return (this.withoutStorage ??= openStore([...CEILING, String(this.generated)]));
  }

  /** In this process, with the pool that it takes by itself: on two cores a larger one made it slower. */
  emmett(): Promise<PostgresEventStore> {
    return (this.peer ??= this.databases.create('bench_emmett').then(({ admin }) => getPostgreSQLEventStore(admin)));
  }

  /** Runs a round and notes who was busy. */
  metered(server: Store | undefined, work: () => Promise<Sample>): Promise<Sample> {
    return metered(
      () => ({
        ...(server && { server: cpuSecondsOf(server.server.pid) }),
        postgres: cpuSecondsOfFamily(this.databases.pid),
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
    await this.databases.close();
    for (const each of closed) if (each.status === 'rejected') throw each.reason;
  }

  private filledOf(size: StoreSize): Filled {
    const filled = this.filled.get(size);
    if (!filled) throw new Error(`the ${size} store was not filled`);
    return filled;
  }
}

const openServer = (url: string, nodeOptions: readonly string[]) =>
  openStore([...nodeOptions, SERVER, '--port', '0', '--database-url', url]);

async function closeIfStarted(starting: Promise<{ close(): Promise<void> }> | undefined): Promise<void> {
  // What failed to start left nothing behind, and was told by the measure that asked for it.
  const started = await starting?.catch(() => undefined);
  await started?.close();
}
