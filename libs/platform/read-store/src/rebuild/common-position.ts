import { setTimeout as sleep } from 'node:timers/promises';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { backoffMs } from '#platform/process';
import { positionOf } from '../positions/checkpoint.js';
import { REACHED } from '../positions/fed.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';
import { type RebuildLock } from './rebuild-lock.js';
import { type Site } from './site.js';

/** So few events that they are taken while the leader of the served view waits. */
const CLOSE = 200;
// Longer than Postgres lets anyone of ours hold a lock without doing anything, and than it takes to call off its own vacuum.
const LOCK_WAIT_MS = 6000;
// A rebuild that is frozen meanwhile must not stop the leader for good.
const IDLE_MS = 10_000;

export interface Work {
  readonly lock: RebuildLock;
  readonly site: Site;
  readonly signal: AbortSignal;
}

/** Brings the new tables near to the served ones, which go on meanwhile. */
export async function catchUp({ lock, site, signal }: Work): Promise<void> {
  while ((await site.building.upTo(await positionOf(lock.live, site.served))) > CLOSE) signal.throwIfAborted();
}

/** While the served checkpoint stands still and the new tables are exactly there: the leader's next commit waits. */
export async function atServedPosition<T>(
  { site }: Work,
  database: EntityManager,
  work: (position: string | undefined) => Promise<T>,
): Promise<T> {
  await database.query(`set local idle_in_transaction_session_timeout = ${IDLE_MS}`);
  const position = await lockCheckpoint(database, site.served);
  await site.building.upTo(position);
  return work(position);
}

/** While whoever leads the served view can commit nothing. */
export async function whileServedStands<T>(
  { site }: Work,
  database: EntityManager,
  work: () => Promise<T>,
): Promise<T> {
  await database.query(`set local idle_in_transaction_session_timeout = ${IDLE_MS}`);
  await lockCheckpoint(database, site.served);
  return work();
}

export const setLockTimeout = (database: EntityManager, ms = LOCK_WAIT_MS): Promise<unknown> =>
  database.query(`set local lock_timeout = ${ms}`);

async function lockCheckpoint(
  database: EntityManager,
  { kind, name, version }: Subscriber,
): Promise<string | undefined> {
  const key = [kind, name, version];
  // One that never ran has none to lock.
  await database.query(
    `insert into subscription (kind, name, version, epoch, renewed_at) values ($1, $2, $3, 0, clock_timestamp())
     on conflict do nothing`,
    key,
  );
  const where = 'where kind = $1 and name = $2 and version = $3';
  await database.query(`select from subscription ${where} for update`, key);
  // Asked under the lock: a feed may have brought it further than its row says, and goes on, but nothing of it changes now.
  const [row] = await rowsOf<{ position: string | null }>(
    database,
    `select ${REACHED} as position from subscription as s ${where}`,
    key,
  );
  return row?.position ?? undefined;
}

/** What all statements in it see is of one moment, that of the first; what runs too long when `signal` aborts is cancelled. */
export class Snapshot {
  private constructor(
    private readonly live: DataSource,
    private readonly runner: ReturnType<DataSource['createQueryRunner']>,
    private readonly pid: number,
  ) {}

  static async take(live: DataSource): Promise<Snapshot> {
    const runner = live.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      const [row] = await rowsOf<{ pid: number }>(runner.manager, 'select pg_backend_pid() as pid');
      return new Snapshot(live, runner, row?.pid ?? 0);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async read<T>(signal: AbortSignal, work: (database: EntityManager) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    // Without it the statement ends when the program does.
    const cancel = (): void => void this.live.query('select pg_cancel_backend($1)', [this.pid]).catch(() => undefined);
    signal.addEventListener('abort', cancel);
    try {
      return await work(this.runner.manager);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  async release(): Promise<void> {
    try {
      if (!this.runner.isReleased) await this.runner.rollbackTransaction();
    } finally {
      await this.runner.release();
    }
  }
}

const TRIES = 12;
const BACKOFF = { firstMs: 200, longestMs: 5000 };

/** Again after a lock that was not to be had, less and less often, for about 40 seconds in all. */
export async function patiently<T>({ signal }: Work, tries: number = TRIES, work: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (failures === tries) throw stillLocked(error);
    }
    await sleep(backoffMs(BACKOFF, failures), undefined, { signal });
  }
}

// lock_not_available, deadlock_detected
const LOCKED: readonly unknown[] = ['55P03', '40P01'];

const isLocked = (error: unknown): boolean =>
  error instanceof QueryFailedError && LOCKED.includes((error.driverError as { readonly code?: unknown }).code);

const stillLocked = (cause: unknown): Error =>
  new Error(
    '另一个查询长时间占用着这些表，没有切换，原表继续服务：请结束该查询（见 pg_stat_activity）后再执行一次。' +
      'A query holds the tables for long, so nothing was switched and the old ones go on serving: end it (see pg_stat_activity), then run this again.',
    { cause },
  );
