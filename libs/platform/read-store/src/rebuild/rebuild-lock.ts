import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { createReadDataSource } from '../store/data-source.js';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';

/** Any number for all of ours. */
const REBUILD_LOCK = 5_104_172;
const TRY_EVERY_MS = 1000;
/** The lock, the snapshot, the batch, the lease, and a word to the one that runs too long. */
const POOL = 4;

// What a killed rebuild was at is ended by the server: a long comparison would go on and hold its tables, and a machine that is
// gone would keep the lock.
const SETTINGS = [
  'client_connection_check_interval=1000',
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
];

/** The database, with connections that do not outlive this program. */
export function mortal(url: string): string {
  const inside = new URL(url);
  const options = SETTINGS.map((setting) => `-c ${setting}`).join(' ');
  inside.searchParams.set('options', `${inside.searchParams.get('options') ?? ''} ${options}`.trim());
  return inside.href;
}

export interface LockOptions {
  readonly url: string;
  readonly projection: Projection;
  /** Waits for another rebuild of this view to end, instead of refusing. */
  readonly waits: boolean;
  readonly signal: AbortSignal;
}

/** The live read store and the right to rebuild one view of it: held by a connection, it goes with the program, however that ends. */
export class RebuildLock {
  private constructor(
    readonly live: DataSource,
    private readonly holder: QueryRunner,
  ) {}

  static async take({ url, projection, waits, signal }: LockOptions): Promise<RebuildLock> {
    const { entities, name } = projection;
    const live = await createReadDataSource({ url: mortal(url), entities, migrations: [], poolSize: POOL });
    const lock = new RebuildLock(live, live.createQueryRunner());
    try {
      while (!(await lock.isFree(name))) {
        if (!waits) throw isRebuilt(name);
        await sleep(TRY_EVERY_MS, undefined, { signal });
      }
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** On the connection that holds the lock: without the lock nothing is committed. */
  async transaction<T>(work: (database: EntityManager) => Promise<T>): Promise<T> {
    if (this.holder.isReleased)
      throw new Error('与数据库的连接中断，请再执行一次。The connection broke: run it again.');
    return this.holder.manager.transaction(work);
  }

  async release(): Promise<void> {
    await this.holder.release();
    await this.live.destroy();
  }

  private async isFree(name: string): Promise<boolean> {
    const [row] = await rowsOf<{ taken: boolean }>(
      this.holder.manager,
      `select pg_try_advisory_lock($1, hashtext(current_schema() || '.' || $2)) as taken`,
      [REBUILD_LOCK, name],
    );
    return row?.taken === true;
  }
}

const isRebuilt = (name: string): Error =>
  new Error(
    `读模型 ${name} 正在重建，请等它结束后再试。The view is being rebuilt: wait for it to end, then try again.`,
  );
