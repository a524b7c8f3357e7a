import { Pool } from 'pg';
import { StoreUnavailable } from './recorded.js';
import {
  AS_WRITTEN,
  type EventKey,
  eventKey,
  KEY_COLUMNS,
  PAGE_COLUMNS,
  type Row,
  storedEvent,
  type StoredEvent,
  WHOLE_COLUMNS,
} from './rows.js';
import { StreamNames } from './stream-names.js';
import { type StreamCache } from './stream-cache.js';
import { loadStreams, type StreamState } from './streams.js';

export type Direction = 'forwards' | 'backwards';

/** A stretch of $all: forwards from `from` on, backwards what lies before it; never beyond `upTo`. */
export interface AllRange {
  readonly direction: Direction;
  readonly from: bigint;
  /** Of a forward stretch, inclusive. */
  readonly upTo?: bigint;
  readonly limit: number;
}

/** A stretch of a stream, from `from` on in either direction, both ends inclusive. */
export interface StreamRange {
  readonly direction: Direction;
  readonly id: bigint;
  readonly from: bigint;
  readonly to: bigint;
  readonly limit: number;
}

const CONNECTIONS = 4;
/** Parsing more at once would let a fast reader run dry: what it can hold (an HTTP/2 window) lasts it a few milliseconds. */
export const PAGE_EVENTS = 250;
export const PAGE_KEYS = 4_000;
/** The limit is part of the text, so that a page of one event is planned as such; a few sizes keep the statements few. */
const PAGE_SIZES = [1, 20, 100, PAGE_EVENTS, PAGE_KEYS] as const;
/** Every query here walks an index; a plan made while the tables were small must not outlive that. */
const PLANS = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin'].map((kind) => `-c enable_${kind}=off`).join(' ');
export const MAX_REVISION = 9223372036854775807n;

/** Committed events. Each answer is of one statement, so it shows whole commits only. */
export class Reader {
  private readonly pool: Pool;
  private readonly names: StreamNames;

  constructor(
    databaseUrl: string,
    private readonly cache: StreamCache,
    /** Microseconds since 1970: against this clock $maxAge is measured. */
    readonly now: () => bigint,
  ) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: CONNECTIONS,
      application_name: 'jixiao-event-store-reader',
      keepAlive: true,
      options: PLANS,
    });
    // An idle connection that breaks is replaced by the pool; who was reading gets the error from the query.
    this.pool.on('error', () => undefined);
    const load = (ids: readonly string[]) =>
      this.query('names', 'select id, name from event_store.streams where id = any($1)', [ids]);
    this.names = new StreamNames(load);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  all(range: AllRange): Promise<StoredEvent[]> {
    return this.events(...allQuery('all', PAGE_COLUMNS, range)).then((events) => events.slice(0, range.limit));
  }

  /** What events are chosen by, without the events. */
  async keys(range: AllRange): Promise<EventKey[]> {
    const rows = (await this.query(...allQuery('keys', KEY_COLUMNS, range))).slice(0, range.limit);
    const nameOf = await this.names.of(rows);
    return rows.map((row) => eventKey(row, nameOf(row)));
  }

  stream({ direction, id, from, to, limit }: StreamRange): Promise<StoredEvent[]> {
    const size = pageSize(limit);
    const [bounds, order] =
      direction === 'forwards' ? ['>= $2 and revision <= $3', ''] : ['<= $2 and revision >= $3', ' desc'];
    return this.events(
      `stream-${direction}-${size}`,
      `select ${PAGE_COLUMNS} from event_store.events where stream = $1 and revision ${bounds} order by revision${order} limit ${size}`,
      [id, from, to],
    ).then((events) => events.slice(0, limit));
  }

  /** The events at these positions that are there, in no order. */
  at(positions: readonly bigint[], form: 'page' | 'whole'): Promise<StoredEvent[]> {
    const columns = form === 'page' ? PAGE_COLUMNS : WHOLE_COLUMNS;
    return this.events(`at-${form}`, `select ${columns} from event_store.events where position = any($1)`, [positions]);
  }

  /** The events at these revisions that are there, in no order. */
  revisions(of: readonly { readonly id: bigint; readonly revision: bigint }[]): Promise<StoredEvent[]> {
    return this.events(
      'revisions',
      `select ${PAGE_COLUMNS} from unnest($1::bigint[], $2::bigint[]) as wanted (of, at)
         join lateral (select * from event_store.events where stream = wanted.of and revision = wanted.at) e on true`,
      [of.map(({ id }) => id), of.map(({ revision }) => revision)],
    );
  }

  /** The first revision from `from` to `last` that was created at `since` or later, `last + 1` when none was. */
  async firstSince(id: bigint, from: bigint, last: bigint, since: bigint): Promise<bigint> {
    const [row] = await this.query('first-since', FIRST_SINCE, [id, from, last + 1n, since]);
    return BigInt(row?.[0] ?? from);
  }

  async states(names: Iterable<string>): Promise<Map<string, StreamState>> {
    return this.ask(() => loadStreams(this.pool, this.cache, names));
  }

  private async events(name: string, text: string, values: readonly unknown[]): Promise<StoredEvent[]> {
    const rows = await this.query(name, text, values);
    const nameOf = await this.names.of(rows);
    return rows.map((row) => storedEvent(row, nameOf(row)));
  }

  private async query(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const config = { name, text, values: [...values], rowMode: 'array' as const, types: AS_WRITTEN };
    return this.ask(async () => (await this.pool.query<(string | null)[]>(config)).rows);
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw new StoreUnavailable(
        '事件库暂时读不到它的数据库，请稍后重试。The event store cannot read its database just now: try again later.',
        error,
      );
    }
  }
}

const pageSize = (limit: number) => PAGE_SIZES.find((size) => size >= limit) ?? PAGE_KEYS;

function allQuery(kind: string, columns: string, { direction, from, upTo = MAX_REVISION, limit }: AllRange) {
  const size = pageSize(limit);
  const forwards = direction === 'forwards';
  const where = forwards ? 'position >= $1 and position <= $2' : 'position < $1';
  return [
    `${kind}-${direction}-${size}`,
    `select ${columns} from event_store.events where ${where} order by position${forwards ? '' : ' desc'} limit ${size}`,
    forwards ? [from, upTo] : [from],
  ] as const;
}

/** Halves the stretch until one revision is left: events of a stream are created one after the other. */
const FIRST_SINCE = `
  with recursive stretch (low, high) as (
    select $2::bigint, $3::bigint
    union all
    select case when e.created < $4 then e.revision + 1 else low end, case when e.created < $4 then high else e.revision end
      from stretch
      cross join lateral (select revision, created from event_store.events
                           where stream = $1 and revision = low + (high - low) / 2) e
     where low < high
  )
  select max(low) from stretch`;
