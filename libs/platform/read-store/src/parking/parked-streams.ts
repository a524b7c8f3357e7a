import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { rowsOf, type Statement } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';

/** A stream that one version of one subscriber does not take from `revision` on, until that event is taken or skipped. */
export interface ParkedStream {
  readonly kind: 'projection' | 'process';
  readonly name: string;
  readonly version: number;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly error: string;
  readonly tries: number;
  /** When the stream was parked; what it waits for may have changed since. */
  readonly parkedAt: Date;
  readonly triedAt: Date;
  /** Since when someone waits for it to be tried again. */
  readonly askedAt: Date | null;
}

/** What is left out fits all. */
export interface WhichParked {
  readonly kind?: ParkedStream['kind'] | undefined;
  readonly name?: string | undefined;
  readonly version?: number | undefined;
  readonly stream?: string | undefined;
}

const COLUMNS = `p.kind, p.name, p.version, p.stream, p.revision, p.position, p.event_id as "eventId", p.event_type as "eventType",
  p.error, p.tries, p.parked_at as "parkedAt", p.tried_at as "triedAt", p.asked_at as "askedAt"`;
const FITTING = `p.kind = coalesce($1, p.kind) and p.name = coalesce($2, p.name)
  and p.version = coalesce($3, p.version) and p.stream = coalesce($4, p.stream)`;
const fitting = ({ kind, name, version, stream }: WhichParked): readonly unknown[] => [kind, name, version, stream];

/** The longest parked first; all of them, or so many from a place on. */
export const parkedStreams = (
  dataSource: DataSource,
  which: WhichParked = {},
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly ParkedStream[]> =>
  rowsOf<ParkedStream>(
    dataSource.manager,
    `select ${COLUMNS} from parked_stream as p where ${FITTING} order by p.parked_at, p.name, p.version, p.stream
     limit $5 offset $6`,
    [...fitting(which), limit ?? null, offset],
  );

/** The leader tries these again within about a second, or as soon as there is one. Two who ask at once lock in one order. */
export const askToRedrive = (dataSource: DataSource, which: WhichParked): Promise<readonly ParkedStream[]> =>
  rowsOf<ParkedStream>(
    dataSource.manager,
    `with f as (
       select p.kind, p.name, p.version, p.stream from parked_stream as p where ${FITTING} order by 1, 2, 3, 4 for update
     ), p as (
       update parked_stream as p set asked_at = clock_timestamp() from f
       where p.kind = f.kind and p.name = f.name and p.version = f.version and p.stream = f.stream returning p.*
     )
     select ${COLUMNS} from p order by p.parked_at, p.name, p.version, p.stream`,
    fitting(which),
  );

// What Postgres says of an event may hold the event: enough of it to know what is wrong.
const LONGEST_ERROR = 2000;

export interface NotTaken {
  readonly event: RecordedEvent;
  readonly why: Error;
  /** Set where the program does not know the event's type in this schema. */
  readonly needsSchema: number | null;
  /** The request that this answers: one made meanwhile is not answered by it. */
  readonly asked?: string;
}

/** Parks a stream, or parks it again, maybe further on. */
export function parkStatement({ kind, name, version }: Subscriber, notTaken: NotTaken): Statement {
  const { event, why, needsSchema, asked } = notTaken;
  // Postgres holds no NUL in a text.
  const error = why.message.replaceAll('\0', '\uFFFD').slice(0, LONGEST_ERROR);
  const { stream, revision, position, eventId, type } = event;
  return {
    sql: `insert into parked_stream as p (kind, name, version, stream, revision, position, event_id, event_type, error,
        needs_schema, tries, parked_at, tried_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, clock_timestamp(), clock_timestamp())
      on conflict (kind, name, version, stream) do update
      set revision = excluded.revision, position = excluded.position, event_id = excluded.event_id,
        event_type = excluded.event_type, error = excluded.error, needs_schema = excluded.needs_schema,
        tries = p.tries + 1, tried_at = excluded.tried_at,
        asked_at = case when p.asked_at > $11::timestamptz then p.asked_at end`,
    parameters: [
      ...[kind, name, version, stream, revision, position, eventId, type, error, needsSchema],
      asked ?? 'infinity',
    ],
  };
}

/** Everything before `next` is taken; everything is, where there is no `next`. */
export function advanceStatement(subscriber: Subscriber, stream: string, next: RecordedEvent | undefined): Statement {
  const key = [subscriber.kind, subscriber.name, subscriber.version, stream];
  const where = 'where kind = $1 and name = $2 and version = $3 and stream = $4';
  if (!next) return { sql: `delete from parked_stream ${where}`, parameters: key };
  const { revision, position, eventId, type } = next;
  return {
    sql: `update parked_stream set revision = $5, position = $6, event_id = $7, event_type = $8 ${where}`,
    parameters: [...key, revision, position, eventId, type],
  };
}

/** For a version that is given up, or begins again from zero: commit it in the same transaction. */
export const forgetParked = ({ kind, name, version }: Subscriber): Statement => ({
  sql: 'delete from parked_stream where kind = $1 and name = $2 and version = $3',
  parameters: [kind, name, version],
});
