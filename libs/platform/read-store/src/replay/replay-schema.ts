import { type DataSource, type QueryRunner } from 'typeorm';
import { createReadDataSource, runMigrations, type ReadDataSourceOptions } from '../store/data-source.js';
import { rowsOf } from '../store/statement.js';

/** There is one replay at a time, so that what a killed one left is known by its name. */
export const SCHEMA = 'jixiao_replay';
const REPLAY_LOCK = 5_104_171;
const POOL = 3;

type Store = Pick<ReadDataSourceOptions, 'url' | 'entities' | 'migrations'>;

/** The live read store and, beside it, an empty schema with the same tables. */
export class ReplaySchema {
  private constructor(
    readonly live: DataSource,
    readonly rebuilt: DataSource,
    private readonly lock: QueryRunner,
  ) {}

  static async open(store: Store): Promise<ReplaySchema> {
    const live = await createReadDataSource({ ...store, migrations: [], poolSize: POOL });
    try {
      const lock = await takeLock(live);
      await drop(live);
      const rebuilt = await createReadDataSource({ ...store, poolSize: POOL, schema: SCHEMA });
      const opened = new ReplaySchema(live, rebuilt, lock);
      try {
        await runMigrations(rebuilt);
        return opened;
      } catch (error) {
        await opened.close({ keep: false });
        throw error;
      }
    } catch (error) {
      if (live.isInitialized) await live.destroy();
      throw error;
    }
  }

  /** Drops the schema, unless it is to be looked at. */
  async close({ keep }: { readonly keep: boolean }): Promise<void> {
    try {
      await this.rebuilt.destroy();
      if (!keep) await drop(this.live);
    } finally {
      await this.lock.release();
      await this.live.destroy();
    }
  }
}

const drop = (live: DataSource): Promise<unknown> => live.query(`drop schema if exists ${SCHEMA} cascade`);

/** Held by a connection: it goes with the process, however that ends. */
async function takeLock(live: DataSource): Promise<QueryRunner> {
  const lock = live.createQueryRunner();
  const [row] = await rowsOf<{ taken: boolean }>(
    { query: (sql: string, parameters?: unknown[]) => lock.query(sql, parameters) },
    'select pg_try_advisory_lock($1) as taken',
    [REPLAY_LOCK],
  );
  if (row?.taken === true) return lock;
  await lock.release();
  throw new Error(
    '另一个重放正在进行，请等它结束后再试。Another replay is running: wait for it to end, then try again.',
  );
}
