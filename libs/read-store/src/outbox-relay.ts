import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { type JobQueue } from '#job-queue';
import { type Lead } from './lead.js';
import { Leadership, type Log } from './leadership.js';
import { PositionChannel } from './position-channel.js';
import { rowsOf } from './statement.js';
import { type Subscriber } from './subscriber.js';

export interface OutboxRelayOptions {
  readonly dataSource: DataSource;
  readonly queue: Pick<JobQueue, 'enqueue'>;
  readonly log: Log;
}

interface Waiting {
  readonly process: string;
  readonly eventId: string;
  readonly ordinal: number;
  readonly correlationId: string;
  readonly job: string;
  readonly payload: unknown;
}

const RELAY: Subscriber = { kind: 'relay', name: 'outbox', version: 1 };
const BATCH = 500;
// A notification may be missed while the connection is renewed; nothing waits longer than this.
const LOOK_EVERY_MS = 2000;

/**
 * Hands the outbox to the queue, in the order (position, process, ordinal), at least once each: a job id is
 * `<process>-<eventId>-<ordinal>`, so that a row handed over twice is one job. Rows stay, marked with when.
 */
export class OutboxRelay {
  private readonly leadership: Leadership;
  private readonly channel: PositionChannel;
  private news: () => void = () => undefined;

  /** Holds one connection of the data source's pool until it is closed. */
  constructor(private readonly options: OutboxRelayOptions) {
    const { dataSource, log } = options;
    this.channel = new PositionChannel(dataSource, (news) => {
      if (news.kind === 'listening' || news.subscriber.kind === 'process') this.news();
    });
    this.leadership = new Leadership({
      dataSource,
      subscriber: RELAY,
      log,
      work: (_lead: Lead, signal) => this.relayAll(signal),
    });
  }

  start(): void {
    this.leadership.start();
  }

  async close(): Promise<void> {
    await this.leadership.close();
    await this.channel.close();
  }

  private async relayAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wake = new AbortController();
      this.news = () => wake.abort();
      const handed = await relayOnce(this.options);
      if (handed > 0) continue;
      const woken = AbortSignal.any([signal, wake.signal]);
      await sleep(LOOK_EVERY_MS, undefined, { signal: woken }).catch(() => undefined);
    }
  }
}

/** One batch: enqueued, then marked. What is enqueued and not marked is handed over again and is the same job. */
export async function relayOnce({ dataSource, queue }: Omit<OutboxRelayOptions, 'log'>): Promise<number> {
  const waiting = await rowsOf<Waiting>(
    dataSource.manager,
    `select process, event_id as "eventId", ordinal, correlation_id as "correlationId", job, payload
     from outbox where enqueued_at is null order by position, process, ordinal limit ${BATCH}`,
  );
  if (waiting.length === 0) return 0;
  await queue.enqueue(
    waiting.map(({ job, payload, ...cause }) => ({
      job,
      id: `${cause.process}-${cause.eventId}-${cause.ordinal}`,
      payload,
      cause,
    })),
  );
  await dataSource.query(
    `update outbox as o set enqueued_at = clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as r(process text, "eventId" uuid, ordinal integer)
     where o.process = r.process and o.event_id = r."eventId" and o.ordinal = r.ordinal and o.enqueued_at is null`,
    [JSON.stringify(waiting.map(({ process, eventId, ordinal }) => ({ process, eventId, ordinal })))],
  );
  return waiting.length;
}

/** The jobs that wait in the outbox, by name: each must have a definition before anything starts. */
export async function jobsInOutbox(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await rowsOf<{ job: string }>(
    dataSource.manager,
    'select distinct job from outbox where enqueued_at is null order by job',
  );
  return rows.map(({ job }) => job);
}
