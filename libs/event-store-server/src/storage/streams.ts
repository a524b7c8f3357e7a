import { createHash } from 'node:crypto';
import { type Client } from 'pg';
import { metastreamOf, NOTHING } from './recorded.js';

/** What is committed of a stream. */
export interface StreamState {
  readonly id: bigint;
  readonly last: bigint;
}

/** Streams kept in memory, about 200 bytes each. */
const CAPACITY = 50_000;

export const streamKey = (name: string) => createHash('sha256').update(name).digest();

/** The writer's memory of streams that exist: spares a look at the database for those appended to lately. */
export class StreamCache {
  private readonly states = new Map<string, StreamState>();

  get(name: string): StreamState | undefined {
    return this.states.get(name);
  }

  put(name: string, state: StreamState): void {
    this.states.delete(name); // so that the map's order is that of use
    this.states.set(name, state);
    if (this.states.size <= CAPACITY) return;
    const [oldest] = this.states.keys();
    if (oldest !== undefined) this.states.delete(oldest);
  }

  clear(): void {
    this.states.clear();
  }
}

/** The committed state of every named stream that exists. */
export async function loadStreams(
  client: Client,
  cache: StreamCache,
  names: ReadonlySet<string>,
): Promise<Map<string, StreamState>> {
  const states = new Map<string, StreamState>();
  const unknown: string[] = [];
  for (const name of names) {
    const state = cache.get(name);
    if (state) states.set(name, state);
    else unknown.push(name);
  }
  if (unknown.length === 0) return states;
  const { rows } = await client.query<{ id: string; name: string; last: string }>({
    name: 'load-streams',
    text: `select s.id, s.name, coalesce((select max(e.revision) from event_store.events e where e.stream = s.id), $2) as last
             from event_store.streams s where s.name_key = any($1)`,
    values: [unknown.map(streamKey), NOTHING],
  });
  for (const row of rows) states.set(row.name, { id: BigInt(row.id), last: BigInt(row.last) });
  return states;
}

/** Streams whose state decides an append to `stream`: an expected STREAM_EXISTS is also met by its metadata. */
export const streamsToLoad = (stream: string, expected: unknown): readonly string[] =>
  expected === 'stream_exists' ? [stream, metastreamOf(stream)] : [stream];
