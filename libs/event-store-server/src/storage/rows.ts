import { type QueryConfig } from 'pg';
import { type RecordedEvent } from './recorded.js';

/** A page holds at most this many bytes of events, and one event always. */
const PAGE_BYTES = 4 * 1024 * 1024;

const BYTEA = 17;
const TEXT = 25;
const INT8 = 20;
const BOOL = 16;
const UUID = 2950;

const asText = (value: string) => value;
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = {
  [BYTEA]: (value) => Buffer.from(value.slice(2), 'hex'), // behind "\\x"
  [TEXT]: asText,
  [INT8]: BigInt,
  [BOOL]: (value) => value === 't',
  [UUID]: asText,
};

function parserOf(oid: number): (value: string) => unknown {
  const parser = PARSERS[oid];
  if (!parser) throw new Error(`a page query answers a column of type ${oid}, which has no parser`);
  return parser;
}

export interface EventRow extends RecordedEvent {
  /** Rows of the page before it was cut to PAGE_BYTES. */
  readonly found: bigint;
}

export interface PageQuery {
  readonly name: string;
  readonly where: string;
  readonly order: 'position' | 'position desc' | 'revision' | 'revision desc';
  readonly values: readonly unknown[];
  readonly limit: number;
}

/** A query for one page of events, its rows parsed as they are needed. */
export function pageQuery({ name, where, order, values, limit }: PageQuery): QueryConfig {
  return {
    name,
    text: `
      select position, stream, revision, id, type, "isJson", created, data, metadata, found from (
        select page.*, octet_length(data)::bigint + octet_length(metadata) as size, count(*) over () as found,
               (sum(octet_length(data)::bigint + octet_length(metadata)) over (order by ${order}))::bigint as bytes
          from (select e.position, s.name as stream, e.revision, e.id, e.type, e.is_json as "isJson", e.created, e.data, e.metadata
                  from event_store.events e join event_store.streams s on s.id = e.stream
                 where ${where} order by e.${order} limit ${limit}) page
      ) sized where bytes - size < ${PAGE_BYTES} order by ${order}`,
    values: [...values],
    types: { getTypeParser: parserOf },
  };
}
