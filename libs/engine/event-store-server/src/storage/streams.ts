import { createHash } from 'node:crypto';
import { type ClientBase } from 'pg';
import { isMetastream, metastreamOf, NOTHING, originalOf, TOMBSTONE, type WriteRequest } from './recorded.js';
import {
  isSoftDeleted,
  METASTREAM_METADATA,
  NO_METADATA,
  parseStreamMetadata,
  type StreamMetadata,
} from './stream-metadata.js';

/** What is committed of a stream. */
export interface StreamState {
  /** Absent when the stream never held an event. */
  readonly id?: bigint;
  /** Its last revision, as a reader is told: NOTHING, or TOMBSTONE, which that of `$$name` is too when `name` has one. */
  readonly last: bigint;
  /** Its last revision, whatever became of the stream it is the metastream of. */
  readonly written: bigint;
  readonly metadata: StreamMetadata;
  /** The metadata as it was appended. */
  readonly rawMetadata?: Uint8Array;
}

export const NO_STREAM: StreamState = { last: NOTHING, written: NOTHING, metadata: NO_METADATA };

/**
 * What the next event comes behind. A metastream goes on after the tombstone of its stream if it held an event
 * before: EventStoreDB 23.10 remembers, and forgets it when it restarts.
 */
export const lastToWriteAfter = ({ last, written }: StreamState) => (written === NOTHING ? last : written);

export const streamKey = (name: string) => createHash('sha256').update(name).digest();

interface Row {
  readonly id: string;
  readonly name: string;
  readonly last: string;
  readonly isJson: boolean;
  /** Of the last event of a metastream. */
  readonly data: Uint8Array | null;
}

const LOAD = `
  select s.id, s.name, coalesce(e.revision, ${NOTHING}) as last, coalesce(e.is_json, false) as "isJson",
         case when starts_with(s.name, '$$') then e.data end as data
    from event_store.streams s
    left join lateral (select revision, is_json, data from event_store.events
                        where stream = s.id order by revision desc limit 1) e on true
   where s.name_key = any($1)`;

/** The committed state of every named stream, whether it exists or not. */
export async function loadStreams(
  client: Pick<ClientBase, 'query'>,
  cache: { get(name: string): StreamState | undefined },
  names: Iterable<string>,
): Promise<Map<string, StreamState>> {
  const states = new Map<string, StreamState>();
  const unknown: string[] = [];
  for (const name of names) {
    const state = cache.get(name);
    if (state) states.set(name, state);
    else unknown.push(name);
  }
  if (unknown.length === 0) return states;
  const wanted = new Set(unknown.flatMap(relatedTo));
  const { rows } = await client.query<Row>({
    name: 'load-streams',
    text: LOAD,
    values: [[...wanted].map(streamKey)],
  });
  const found = new Map(rows.map((row) => [row.name, row]));
  for (const name of unknown) states.set(name, stateOf(name, found));
  return states;
}

/** A metastream of a metastream of … may be named; beyond this a tombstone of the first is not looked for. */
const NESTED = 3;

function relatedTo(name: string): readonly string[] {
  if (!isMetastream(name)) return [name, metastreamOf(name)];
  const related = [name];
  for (let at = name; isMetastream(at) && related.length <= NESTED;) related.push((at = originalOf(at)));
  return related;
}

function stateOf(name: string, rows: ReadonlyMap<string, Row>): StreamState {
  const row = rows.get(name);
  const written = row ? BigInt(row.last) : NOTHING;
  const last = relatedTo(name).some((other) => isTombstoned(name, other, rows)) ? TOMBSTONE : written;
  const meta = isMetastream(name) ? undefined : rows.get(metastreamOf(name));
  return {
    ...(row && { id: BigInt(row.id) }),
    last,
    written,
    ...(isMetastream(name) ? { metadata: METASTREAM_METADATA } : metadataOf(meta?.isJson ? meta.data : undefined)),
  };
}

/** Whether `name` ends with `other`: itself, or one that it is the metastream of. */
const isTombstoned = (name: string, other: string, rows: ReadonlyMap<string, Row>) =>
  name.endsWith(other) && rows.get(other)?.last === String(TOMBSTONE);

/** What the last event of its metastream says of a stream; undefined when there is none, or none in JSON. */
export function metadataOf(data: Uint8Array | null | undefined): Pick<StreamState, 'metadata' | 'rawMetadata'> {
  if (!data || data.length === 0) return { metadata: NO_METADATA };
  // A copy: the bytes may lie in a message much larger than they are.
  return { metadata: parseStreamMetadata(data), rawMetadata: Buffer.from(data) };
}

/** The streams whose states decide a write, and those that it may change. */
export function streamsToLoad({ kind, stream, expected }: WriteRequest): readonly string[] {
  const metastream = kind === 'append' && expected !== 'stream_exists' ? [] : [metastreamOf(stream)];
  return [stream, ...(isMetastream(stream) ? [originalOf(stream)] : []), ...metastream];
}

/** The metastreams that are written to as well when something is appended to a deleted stream. */
export const deletedIn = (states: ReadonlyMap<string, StreamState>): readonly string[] =>
  [...states].filter(([, { metadata }]) => isSoftDeleted(metadata)).map(([name]) => metastreamOf(name));
