import { type Client } from 'pg';
import { type Known } from './decide-append.js';
import { type AppendRequest } from './recorded.js';
import { type StreamState } from './streams.js';

/** Events of earlier appends, by stream number. */
export interface KnownEvents {
  readonly firstOf: Map<bigint, Map<string, Known>>;
  readonly at: Map<bigint, Map<bigint, Known>>;
}

interface Wanted {
  readonly ids: { stream: bigint; id: string }[];
  readonly revisions: { stream: bigint; revision: bigint }[];
}

/** Finds the events that say whether a request was written before. Most requests are new: one look at the first event tells. */
export async function findKnownEvents(
  client: Client,
  requests: readonly AppendRequest[],
  states: ReadonlyMap<string, StreamState>,
): Promise<KnownEvents> {
  const known: KnownEvents = { firstOf: new Map(), at: new Map() };
  await query(client, known, wanted(requests, states, 0, 1));
  const again = requests.filter((request) => mayBeAgain(request, requests, states, known));
  await query(client, known, wanted(again, states, 1));
  return known;
}

function mayBeAgain(
  request: AppendRequest,
  requests: readonly AppendRequest[],
  states: ReadonlyMap<string, StreamState>,
  known: KnownEvents,
): boolean {
  const [first, second] = request.events;
  const state = states.get(request.stream);
  if (!first || !second || !state) return false;
  // Its first event may be written by another request of this very commit.
  return isKnown(request, first.id, state.id, known) || requests.some((other) => isRival(request, other));
}

function isKnown(request: AppendRequest, id: string, stream: bigint, known: KnownEvents): boolean {
  if (inner(known.firstOf, stream).has(id)) return true;
  return inner(known.at, stream).get(afterExpected(request))?.id === id;
}

const isRival = (request: AppendRequest, other: AppendRequest) => other !== request && other.stream === request.stream;

const afterExpected = ({ expected }: AppendRequest) => (typeof expected === 'bigint' ? expected + 1n : 0n);

function wanted(
  requests: readonly AppendRequest[],
  states: ReadonlyMap<string, StreamState>,
  from: number,
  to?: number,
): Wanted {
  const all: Wanted = { ids: [], revisions: [] };
  for (const request of requests) {
    const state = states.get(request.stream);
    if (!state) continue;
    for (const [index, { id }] of request.events.slice(from, to).entries()) {
      const revision = afterExpected(request) + BigInt(from + index);
      if (request.expected === 'any' || request.expected === 'stream_exists') all.ids.push({ stream: state.id, id });
      else if (revision <= state.last) all.revisions.push({ stream: state.id, revision });
    }
  }
  return all;
}

async function query(client: Client, known: KnownEvents, { ids, revisions }: Wanted): Promise<void> {
  if (ids.length === 0 && revisions.length === 0) return;
  const { rows } = await client.query<{
    byId: boolean;
    stream: string;
    id: string;
    revision: string;
    position: string;
  }>({
    name: 'find-known-events',
    text: `
      select true as "byId", a.stream, a.id, e.revision, e.position
        from unnest($1::bigint[], $2::uuid[]) a (stream, id)
       cross join lateral (select revision, position from event_store.events e
                            where e.stream = a.stream and e.id = a.id order by e.revision limit 1) e
      union all
      select false, e.stream, e.id, e.revision, e.position
        from unnest($3::bigint[], $4::bigint[]) b (stream, revision)
        join event_store.events e on e.stream = b.stream and e.revision = b.revision`,
    values: [
      ids.map(({ stream }) => stream),
      ids.map(({ id }) => id),
      revisions.map(({ stream }) => stream),
      revisions.map(({ revision }) => revision),
    ],
  });
  for (const row of rows) {
    const event = { id: row.id, revision: BigInt(row.revision), position: BigInt(row.position) };
    if (row.byId) inner(known.firstOf, BigInt(row.stream)).set(event.id, event);
    else inner(known.at, BigInt(row.stream)).set(event.revision, event);
  }
}

/** The inner map of `stream`, made when missing. */
export function inner<K>(maps: Map<bigint, Map<K, Known>>, stream: bigint): Map<K, Known> {
  const found = maps.get(stream) ?? new Map<K, Known>();
  maps.set(stream, found);
  return found;
}
