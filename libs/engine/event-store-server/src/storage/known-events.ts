import { type Client } from 'pg';
import { type Known } from './decide-append.js';
import { type AppendRequest } from './recorded.js';
import { NO_STREAM, type StreamState } from './streams.js';

/** Events of earlier commits that a request may repeat, by stream number. */
export type KnownEvents = ReadonlyMap<
  bigint,
  { readonly first: ReadonlyMap<string, Known>; readonly at: ReadonlyMap<bigint, Known> }
>;

type Found = Map<bigint, { readonly first: Map<string, Known>; readonly at: Map<bigint, Known> }>;

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
  const found: Found = new Map();
  await query(client, found, wanted(requests, states, 0, 1));
  const shared = namedTwice(requests);
  const again = requests.filter((request) => {
    const [first, second] = request.events;
    // Its first event may be written by another request of this very commit.
    return first && second && (shared.has(request.stream) || isKnown(request, first.id, states, found));
  });
  await query(client, found, wanted(again, states, 1));
  return found;
}

function namedTwice(requests: readonly AppendRequest[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { stream } of requests) (once.has(stream) ? twice : once).add(stream);
  return twice;
}

function isKnown(request: AppendRequest, id: string, states: ReadonlyMap<string, StreamState>, found: Found): boolean {
  const stream = states.get(request.stream)?.id;
  const its = stream === undefined ? undefined : found.get(stream);
  return its !== undefined && (its.first.has(id) || its.at.get(afterExpected(request))?.id === id);
}

const afterExpected = ({ expected }: AppendRequest) => (typeof expected === 'bigint' ? expected + 1n : 0n);

function wanted(
  requests: readonly AppendRequest[],
  states: ReadonlyMap<string, StreamState>,
  from: number,
  to?: number,
): Wanted {
  const all: Wanted = { ids: [], revisions: [] };
  for (const request of requests) {
    const { id: stream, written } = states.get(request.stream) ?? NO_STREAM;
    if (stream === undefined) continue;
    const events = request.events.slice(from, to);
    const first = afterExpected(request) + BigInt(from);
    if (isById(request)) all.ids.push(...events.map(({ id }) => ({ stream, id })));
    else if (first <= written) all.revisions.push(...events.map((_, n) => ({ stream, revision: first + BigInt(n) })));
  }
  return all;
}

const isById = ({ expected }: AppendRequest) => expected === 'any' || expected === 'stream_exists';

interface Row {
  readonly byId: boolean;
  readonly stream: string;
  readonly id: string;
  readonly revision: string;
  readonly position: string;
  readonly created: string;
}

const FIND = `
  select true as "byId", a.stream, a.id, e.revision, e.position, e.created
    from unnest($1::bigint[], $2::uuid[]) a (stream, id)
   cross join lateral (select revision, position, created from event_store.events e
                        where e.stream = a.stream and e.id = a.id order by e.revision limit 1) e
   union all
  select false, e.stream, e.id, e.revision, e.position, e.created
    from unnest($3::bigint[], $4::bigint[]) b (stream, revision)
    join event_store.events e on e.stream = b.stream and e.revision = b.revision`;

async function query(client: Client, found: Found, { ids, revisions }: Wanted): Promise<void> {
  if (ids.length === 0 && revisions.length === 0) return;
  const { rows } = await client.query<Row>({
    name: 'find-known-events',
    text: FIND,
    values: [
      ids.map(({ stream }) => stream),
      ids.map(({ id }) => id),
      revisions.map(({ stream }) => stream),
      revisions.map(({ revision }) => revision),
    ],
  });
  for (const row of rows) {
    const stream = BigInt(row.stream);
    const its = found.get(stream) ?? { first: new Map<string, Known>(), at: new Map<bigint, Known>() };
    found.set(stream, its);
    const event = {
      id: row.id,
      revision: BigInt(row.revision),
      position: BigInt(row.position),
      created: BigInt(row.created),
    };
    if (row.byId) its.first.set(event.id, event);
    else its.at.set(event.revision, event);
  }
}
