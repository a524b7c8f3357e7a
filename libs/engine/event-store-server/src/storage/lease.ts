import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client } from 'pg';

export const LEASE_SECONDS = 3;
/** Enough to see whether a row goes unrenewed for LEASE_SECONDS. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 150;

/** The right to write under one epoch, and the last position and stream number given out when it was taken. */
export interface Lease {
  /** Names this server and no other: process ids come again. */
  readonly holder: string;
  readonly epoch: bigint;
  readonly head: bigint;
  readonly lastStream: bigint;
}

class LeaseHeld extends Error {
  constructor(holder: string) {
    super(
      `这个数据库的事件库正由另一个进程（${holder}）写入，请先停止它，或换一个数据库。` +
        `Another process (${holder}) is writing the event store of this database: stop it first, or use another database.`,
    );
  }
}

export class LeaseLost extends Error {
  constructor() {
    super(
      '事件库的写入权已被另一个进程接管，本进程不再写入，请只保留一个。' +
        'Another process has taken over writing this event store: this one writes no more; keep only one running.',
    );
  }
}

/**
 * Takes the lease as soon as it is free: when it has run out by the database's clock, or when nobody has renewed it
 * for as long by ours, which no clock set back can lengthen. Refuses when its holder keeps renewing it.
 */
export async function acquireLease(client: Client): Promise<Lease> {
  const holder = `${hostname()} pid ${process.pid} #${randomUUID()}`;
  const startedAt = performance.now();
  let seen = { renewal: '', at: startedAt };
  for (;;) {
    const free = await take(client, holder, 'expires <= clock_timestamp()');
    if (free) return free;
    const { renewal, by } = await lookAt(client);
    const now = performance.now();
    if (renewal !== seen.renewal) seen = { renewal, at: now };
    if (now - seen.at > LEASE_SECONDS * 1_000) {
      const left = await take(client, holder, `${RENEWAL} = $2`, renewal);
      if (left) return left;
    }
    if (now - startedAt > PATIENCE_MS) throw new LeaseHeld(by);
    await delay(RETRY_MS);
  }
}

/**
 * Takes the lease anew after the connection broke: under a new epoch, so that a statement of the broken connection
 * that still runs in the database commits nothing after this.
 */
export async function retakeLease(client: Client, lease: Lease): Promise<Lease> {
  // Not by epoch alone: an earlier try may have raised it and lost its answer with the connection.
  const taken = await take(client, lease.holder, 'holder = $1');
  if (!taken) throw new LeaseLost();
  return taken;
}

export async function renewLease(client: Client, epoch: bigint): Promise<void> {
  const { rowCount } = await client.query(
    `update event_store.writer set expires = clock_timestamp() + interval '${LEASE_SECONDS} s' where epoch = $1`,
    [epoch],
  );
  if (rowCount !== 1) throw new LeaseLost();
}

export async function releaseLease(client: Client, epoch: bigint): Promise<void> {
  await client.query(`update event_store.writer set expires = '-infinity' where epoch = $1`, [epoch]);
}

async function take(
  client: Client,
  holder: string,
  condition: string,
  ...values: readonly string[]
): Promise<Lease | undefined> {
  const taken = await client.query<{ epoch: string; head: string }>(
    `update event_store.writer
        set epoch = epoch + 1, holder = $1, expires = clock_timestamp() + interval '${LEASE_SECONDS} s'
      where ${condition} returning epoch, head`,
    [holder, ...values],
  );
  const row = taken.rows[0];
  if (!row) return undefined;
  // A statement of its own: the update may have waited for a last commit that its snapshot does not show.
  const streams = await client.query<{ last: string }>('select coalesce(max(id), 0) as last from event_store.streams');
  return { holder, epoch: BigInt(row.epoch), head: BigInt(row.head), lastStream: BigInt(streams.rows[0]?.last ?? 0) };
}

/** Another after every renewal and every commit. */
const RENEWAL = `epoch || ' ' || head || ' ' || expires`;

async function lookAt(client: Client): Promise<{ readonly renewal: string; readonly by: string }> {
  const { rows } = await client.query<{ holder: string; renewal: string }>(
    `select holder, ${RENEWAL} as renewal from event_store.writer`,
  );
  const [row] = rows;
  return { renewal: row?.renewal ?? '', by: row?.holder.split(' #')[0] ?? '?' };
}
