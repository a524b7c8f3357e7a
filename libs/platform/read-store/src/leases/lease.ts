import { hostname } from 'node:os';
import { type DataSource } from 'typeorm';
import {
  checkpointIn,
  keyOf,
  keysOf,
  lastSeen,
  NO_CHECKPOINT,
  valuesOf,
  type Checkpoint,
  type CheckpointRow,
  type Seen,
} from '../positions/checkpoint.js';
import { FREE_AFTER_MS, keepAll } from './keep-all.js';
import { RENEW, TAKE } from './lease-statements.js';
import { type Found } from '../other-log/same-log.js';
import { inPipeline, rowsOf, type Statement } from '../store/statement.js';
import { titleOf, type Subscriber } from '../positions/subscriber.js';

/** For whoever looks at the table: what fences is the epoch. */
const HOLDER = `${hostname()} pid ${process.pid}`;

/** The channel of every move of a checkpoint; the payload is `schema kind name version position`, then more of `kind name version`. */
export const POSITION_CHANNEL = 'jixiao_position';

const TELLING = `pg_notify('${POSITION_CHANNEL}', concat_ws(' ', current_schema(), $1::text, $2::text, $3::integer, position))`;

/** Someone else leads now, or an earlier commit of ours was not seen to end: take the lease anew and go on from there. */
export class LeaseLost extends Error {
  constructor(subscriber: Subscriber) {
    super(`${titleOf(subscriber)} 已由他人接手 is led by another now`);
    this.name = 'LeaseLost';
  }
}

/**
 * The right to move one checkpoint, from taking it to losing it. The lease only saves work: what fences is the
 * compare-and-set on (position, epoch) in the transaction of the rows.
 */
export class Lease {
  private readonly lost = new AbortController();
  private readonly freed = new AbortController();
  private current: Checkpoint;
  private isOfOtherLog: boolean;

  private constructor(
    private readonly dataSource: DataSource,
    readonly subscriber: Subscriber,
    readonly epoch: string,
    row?: LeaseState,
  ) {
    this.current = row ? checkpointIn(row) : { position: undefined, seen: undefined };
    this.isOfOtherLog = row?.isOfOtherLog ?? false;
  }

  /** Nothing while another holder renews its lease. Taking it raises the epoch. */
  static async take(dataSource: DataSource, subscriber: Subscriber): Promise<Lease | undefined> {
    const [lease] = await Lease.takeAll(dataSource, [subscriber]);
    return lease;
  }

  /** Those of them that are free, in one statement. */
  static async takeAll(dataSource: DataSource, subscribers: readonly Subscriber[]): Promise<readonly Lease[]> {
    const rows = await rowsOf<LeaseRow>(dataSource.manager, TAKE, [...keysOf(subscribers), HOLDER, FREE_AFTER_MS]);
    return rows.map(
      ({ kind, name, version, ...row }) => new Lease(dataSource, { kind, name, version }, row.epoch, row),
    );
  }

  /** Those of them that are held still, in one statement, which renews them. */
  static async renewAll(dataSource: DataSource, leases: readonly Lease[]): Promise<readonly Lease[]> {
    if (leases.length === 0) return [];
    const held = await rowsOf<Subscriber>(dataSource.manager, RENEW, [
      ...keysOf(leases.map(({ subscriber }) => subscriber)),
      leases.map(({ epoch }) => epoch),
      leases.map(({ position }) => position ?? null),
    ]);
    const titles = new Set(held.map(titleOf));
    return leases.filter(({ subscriber }) => titles.has(titleOf(subscriber)));
  }

  /** From whoever holds it, to begin anew: clears the checkpoint, and with it whatever `clear` clears. */
  static seize(dataSource: DataSource, subscriber: Subscriber, clear: readonly Statement[]): Promise<Lease> {
    return dataSource.transaction(async (manager) => {
      const [row] = await rowsOf<{ epoch: string }>(
        manager,
        `insert into subscription as s (kind, name, version, epoch, holder, renewed_at)
         values ($1, $2, $3, 1, $4, clock_timestamp())
         on conflict (kind, name, version)
         do update set epoch = s.epoch + 1, holder = excluded.holder, renewed_at = clock_timestamp(), ${NO_CHECKPOINT}
         returning epoch`,
        [...keyOf(subscriber), HOLDER],
      );
      if (!row) throw new Error('an upsert returns its row');
      for (const { sql, parameters } of clear) await manager.query(sql, [...parameters]);
      return new Lease(dataSource, subscriber, row.epoch);
    });
  }

  /** The last position committed; absent before the first. */
  get position(): string | undefined {
    return this.current.position;
  }

  get checkpoint(): Checkpoint {
    return this.current;
  }

  /** Aborts when the lease is lost. */
  get signal(): AbortSignal {
    return this.lost.signal;
  }

  /** Renews the lease until it is freed or lost, with the checkpoint where it was committed or not; never rejects. */
  keep(): Promise<void> {
    const until = AbortSignal.any([this.freed.signal, this.lost.signal]);
    return keepAll<Lease>(
      (leases) => Lease.renewAll(this.dataSource, leases),
      () => [this],
      until,
    );
  }

  lose(): void {
    this.lost.abort();
  }

  /** Its checkpoint was moved there in a transaction that is committed. */
  movedTo(to: Checkpoint): void {
    this.current = { position: to.position, seen: lastSeen(this.current.seen, to.seen) };
  }

  /**
   * Rows and checkpoint in one transaction, or neither; `seen` is the last event that the checkpoint passes, where it passes one.
   * Throws LeaseLost when the checkpoint is not where this lease left it.
   */
  async commit(statements: readonly Statement[], to: string | undefined, seen?: Seen): Promise<void> {
    const next = { position: to, seen: lastSeen(this.current.seen, seen) };
    // A view need not wait for the disk: a Postgres that dies loses the last of rows and checkpoint alike, and they are projected
    // again. A process does: a job that the queue has must be in the outbox.
    const isOnDisk = this.subscriber.kind !== 'projection' && statements.length > 0;
    await this.dataSource.transaction(async (manager) => {
      // First: it locks the checkpoint, so that whoever holds that lock (a switch of tables) is not half-way into our rows.
      const moved = await rowsOf(
        manager,
        `with moved as (
           update subscription set position = $6, seen_position = $8, seen_event_id = $9
           where kind = $1 and name = $2 and version = $3 and epoch = $4 and position is not distinct from $5::bigint
           returning position
         )
         select case when $7 then null else set_config('synchronous_commit', 'off', true) end,
           case when $7 then null else ${TELLING} end
         from moved`,
        [...keyOf(this.subscriber), this.epoch, this.position ?? null, to ?? null, isOnDisk, ...valuesOf(next.seen)],
      );
      if (moved.length === 0) throw new LeaseLost(this.subscriber);
      await inPipeline(manager, statements);
    });
    this.current = next;
    // A transaction that tells keeps every other one that tells waiting until it is on disk: this one tells behind it.
    if (isOnDisk) {
      await this.dataSource.query(`select ${TELLING} from (select $4::bigint as position) as moved`, [
        ...keyOf(this.subscriber),
        to ?? null,
      ]);
    }
  }

  /** Keeps what was found out about the log: for whoever asks how it is, and for the next one that leads. */
  async keepFound(found: Found): Promise<void> {
    const seen = found.isOther ? this.current.seen : found.seen;
    if (found.isOther === this.isOfOtherLog && seen === this.current.seen) return;
    await this.dataSource.query(
      `update subscription set seen_position = $5, seen_event_id = $6, other_log_since = case when $7 then clock_timestamp() end
       where kind = $1 and name = $2 and version = $3 and epoch = $4`,
      [...keyOf(this.subscriber), this.epoch, ...valuesOf(seen), found.isOther],
    );
    this.current = { ...this.current, seen };
    this.isOfOtherLog = found.isOther;
  }

  /** Lets the next one take over at once; without effect when another has taken over already. */
  async free(): Promise<void> {
    this.freed.abort();
    await this.dataSource.query(
      'update subscription set holder = null where kind = $1 and name = $2 and version = $3 and epoch = $4',
      [...keyOf(this.subscriber), this.epoch],
    );
  }
}

interface LeaseState extends CheckpointRow {
  readonly isOfOtherLog: boolean;
}

interface LeaseRow extends LeaseState, Subscriber {
  readonly epoch: string;
}
