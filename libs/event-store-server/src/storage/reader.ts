import { Pool, type QueryConfig } from 'pg';
import { type Filter } from './filter.js';
import { type RecordedEvent, StoreUnavailable } from './recorded.js';
import { type EventRow, type PageQuery, pageQuery } from './rows.js';
import { streamKey } from './streams.js';

export type Direction = 'forwards' | 'backwards';

export interface Page {
  readonly events: readonly RecordedEvent[];
  /** Nothing lies beyond this page. */
  readonly ended: boolean;
}

const CONNECTIONS = 4;
export const PAGE_EVENTS = 500;
/** The limit is part of the text, so that a page of one event is planned as such; a few sizes keep the statements few. */
const PAGE_SIZES = [1, 20, 100, PAGE_EVENTS] as const;
/** Every query here walks an index; a plan made while the tables were small must not outlive that. */
const PLANS = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin'].map((kind) => `-c enable_${kind}=off`).join(' ');
export const MAX_REVISION = 9223372036854775807n;

/** Pages of committed events. Each page is one statement, so it shows whole commits only. */
export class Reader {
  private readonly pool: Pool;

  constructor(databaseUrl: string) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: CONNECTIONS,
      application_name: 'jixiao-event-store-reader',
      keepAlive: true,
      options: PLANS,
    });
    // An idle connection that breaks is replaced by the pool; who was reading gets the error from the query.
    this.pool.on('error', () => undefined);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** Forwards from `from` on, backwards what lies before it. */
  all(direction: Direction, from: bigint, count = PAGE_EVENTS): Promise<Page> {
    const forwards = direction === 'forwards';
    return this.page({
      name: `all-${direction}`,
      where: forwards ? 'e.position >= $1' : 'e.position < $1',
      order: forwards ? 'position' : 'position desc',
      values: [from],
      limit: count,
    });
  }

  /** From `from` on, in either direction. */
  stream(direction: Direction, id: bigint, from: bigint, count = PAGE_EVENTS): Promise<Page> {
    const forwards = direction === 'forwards';
    return this.page({
      name: `stream-${direction}`,
      where: `e.stream = $1 and e.revision ${forwards ? '>=' : '<='} $2`,
      order: forwards ? 'revision' : 'revision desc',
      values: [id, from],
      limit: count,
    });
  }

  /** What of the positions behind `after`, up to `upTo`, passes the filter. */
  between(after: bigint, upTo: bigint, filter: Filter | undefined): Promise<Page> {
    const column = filter?.on === 'type' ? 'e.type' : 's.name';
    return this.page({
      name: filter ? `between-${filter.on}` : 'between',
      where:
        'e.position > $1 and e.position <= $2' +
        (filter ? ` and exists (select from unnest($3::text[]) p where starts_with(${column}, p))` : ''),
      order: 'position',
      values: filter ? [after, upTo, filter.prefixes] : [after, upTo],
      limit: PAGE_EVENTS,
    });
  }

  /** The number of a stream that exists. */
  async streamId(name: string): Promise<bigint | undefined> {
    const rows = await this.query<{ id: string }>({
      name: 'stream-id',
      text: 'select id from event_store.streams where name_key = $1',
      values: [streamKey(name)],
    });
    return rows[0] && BigInt(rows[0].id);
  }

  private async page(query: PageQuery): Promise<Page> {
    const limit = PAGE_SIZES.find((size) => size >= query.limit) ?? PAGE_EVENTS;
    const rows = await this.query<EventRow>(pageQuery({ ...query, name: `${query.name}-${limit}`, limit }));
    const found = Number(rows[0]?.found ?? 0);
    return { events: rows.slice(0, query.limit), ended: found < limit && rows.length === found };
  }

  private async query<Row extends object>(config: QueryConfig): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(config)).rows;
    } catch (error) {
      throw new StoreUnavailable(
        '事件库暂时读不到它的数据库，请稍后重试。The event store cannot read its database just now: try again later.',
        error,
      );
    }
  }
}
