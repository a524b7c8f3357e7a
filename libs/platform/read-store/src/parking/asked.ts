import { type DataSource } from 'typeorm';
import { keysOf } from '../positions/checkpoint.js';
import { type Consumer } from '../runners/consumer.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';

/** A parked stream that someone wants to be tried again. */
export interface Asked extends Subscriber {
  readonly stream: string;
  readonly revision: number;
  /** When it was last asked for, to the microsecond. */
  readonly since: string;
}

/** The first asked for comes first; some at a time, for there may be thousands. */
export const askedStreams = (dataSource: DataSource, of: readonly Subscriber[]): Promise<readonly Asked[]> =>
  rowsOf<Asked>(
    dataSource.manager,
    `select kind, name, version, stream, revision, asked_at::text as since
     from parked_stream join unnest($1::text[], $2::text[], $3::integer[]) as s(kind, name, version) using (kind, name, version)
     where asked_at is not null order by asked_at, stream limit 100`,
    keysOf(of),
  );

/** What was parked by a program that did not know the event is asked for by one that does: a rolling upgrade needs nobody. */
export async function askForKnown(
  dataSource: DataSource,
  { subscriber, names, knows }: Consumer,
  knownTypes: ReadonlySet<string>,
): Promise<void> {
  const key = [subscriber.kind, subscriber.name, subscriber.version];
  const unknown = await rowsOf<{ stream: string; type: string; schema: number }>(
    dataSource.manager,
    `select stream, event_type as type, needs_schema as schema from parked_stream
     where kind = $1 and name = $2 and version = $3 and needs_schema is not null and asked_at is null`,
    key,
  );
  const known = unknown.filter(({ type, schema }) => (names.has(type) ? knows(type, schema) : knownTypes.has(type)));
  if (known.length === 0) return;
  await dataSource.query(
    `update parked_stream set asked_at = clock_timestamp()
     where kind = $1 and name = $2 and version = $3 and stream = any($4)`,
    [...key, known.map(({ stream }) => stream)],
  );
}
