import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type EntityManager } from 'typeorm';
import { type JobQueue, type QueuedJob } from '#platform/job-queue';
import { Leases } from '../leases/leases.js';
import { type Lease } from '../leases/lease.js';
import { Runner, type Log } from '../runners/runner.js';
import { PositionChannel } from '../positions/position-channel.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';

export interface OutboxRelayOptions {
  readonly dataSource: DataSource;
  readonly queue: Pick<JobQueue, 'enqueue'>;
  readonly log: Log;
}

type Waiting = Pick<QueuedJob, 'job' | 'payload' | 'cause'>;

const RELAY: Subscriber = { kind: 'relay', name: 'outbox', version: 1 };
const BATCH = 1000;
// A notification may be missed while the connection is renewed; nothing waits longer than this.
const LOOK_EVERY_MS = 2000;
// The queue takes a thousand jobs for little more than one: no job is in such a hurry that it goes alone.
const REST_MS = 50;

/**
 * Hands the outbox to the queue, in the order (position, process, ordinal), at least once each: a job id is
 * `<process>-<eventId>-<ordinal>`, so that a row handed over twice is one job. Rows stay, marked with when.
 */
export class OutboxRelay {
  private readonly leases: Leases;
  private readonly runner: Runner;
  private readonly channel: PositionChannel;
  private news: () => void = () => undefined;

  /** Holds one connection of the data source's pool until it is closed. */
  constructor(private readonly options: OutboxRelayOptions) {
    const { dataSource, log } = options;
    this.channel = new PositionChannel(dataSource, (news) => {
      if (news.kind === 'listening' || news.subscriber.kind === 'process') this.news();
    });
    this.leases = new Leases(dataSource);
    this.runner = new Runner({
      leases: this.leases,
      subscriber: RELAY,
      log,
      work: (_lead: Lease, signal) => this.relayAll(signal),
    });
  }

  start(): void {
    this.runner.start();
  }

  async close(): Promise<void> {
    this.runner.stop();
    await this.leases.close(() => this.runner.ended());
    await this.channel.close();
  }

  private async relayAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wake = new AbortController();
      this.news = () => wake.abort();
      await relayWaiting(this.options, signal);
      await sleep(REST_MS, undefined, { signal }).catch(() => undefined);
      const woken = AbortSignal.any([signal, wake.signal]);
      await sleep(LOOK_EVERY_MS, undefined, { signal: woken }).catch(() => undefined);
    }
  }
}

type Relayed = Omit<OutboxRelayOptions, 'log'>;

/**
 * Batch after batch until none waits. Each is marked while it is enqueued, in a transaction that is committed when it is: what
 * was enqueued and not marked is handed over again and is the same job. The next batch is read meanwhile, from the beginning:
 * a stream that was parked adds rows before those that were read already, and its later ones must not overtake them.
 */
export async function relayWaiting({ dataSource, queue }: Relayed, signal?: AbortSignal): Promise<number> {
  let handed = 0;
  let batch = await byIndex(dataSource, read);
  while (batch.length > 0) {
    const next = await byIndex(dataSource, async (manager) => {
      const marked = mark(manager, batch).then(() => read(manager));
      const [waiting] = await allSettled([marked, queue.enqueue(batch)]);
      return waiting;
    });
    handed += batch.length;
    batch = signal?.aborted === true ? [] : next;
  }
  return handed;
}

/**
 * Rows wait and are marked faster than statistics are made: the planner would take a backlog for a few rows and sort, or read,
 * all of it for every batch.
 */
const byIndex = <T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  dataSource.transaction(async (manager) => {
    const plans = ['sort', 'bitmapscan', 'hashjoin', 'seqscan'].map((plan) => `enable_${plan}`);
    await manager.query(`select set_config(plan, 'off', true) from unnest($1::text[]) as plan`, [plans]);
    return work(manager);
  });

const read = (manager: EntityManager): Promise<readonly Waiting[]> =>
  rowsOf(
    manager,
    `select job, payload, json_build_object(
       'process', process, 'eventId', event_id, 'ordinal', ordinal, 'correlationId', correlation_id) as cause
     from outbox where enqueued_at is null order by position, process, ordinal limit ${BATCH}`,
  );

async function mark(manager: EntityManager, rows: readonly Waiting[]): Promise<void> {
  await manager.query(
    `update outbox as o set enqueued_at = clock_timestamp()
     from unnest($1::text[], $2::uuid[], $3::integer[]) as r(process, event_id, ordinal)
     where o.process = r.process and o.event_id = r.event_id and o.ordinal = r.ordinal`,
    [
      rows.map(({ cause }) => cause.process),
      rows.map(({ cause }) => cause.eventId),
      rows.map(({ cause }) => cause.ordinal),
    ],
  );
}

/** As Promise.all, but nothing is under way any more when it rejects. */
async function allSettled<A, B>(work: readonly [Promise<A>, Promise<B>]): Promise<readonly [A, B]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** The jobs that wait in the outbox, by name: each must have a definition before anything starts. */
export async function jobsInOutbox(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await rowsOf<{ job: string }>(
    dataSource.manager,
    'select distinct job from outbox where enqueued_at is null order by job',
  );
  return rows.map(({ job }) => job);
}
