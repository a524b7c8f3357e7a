import { type Filter } from './filter.js';
import { type Delivery } from './log.js';
import { readAhead } from './read-ahead.js';
import { type Direction, MAX_REVISION, PAGE_EVENTS, type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { Scan } from './scan.js';
import { visible } from './visible.js';

export interface Range {
  readonly direction: Direction;
  readonly from: bigint | 'start' | 'end';
  readonly count: bigint;
}

type Pages = AsyncGenerator<readonly Delivery[], void>;

/** Events of $all that pass the filter, page by page; forwards from a position on, backwards what lies before it. */
export const readAll = (reader: Reader, range: Range, filter?: Filter): Pages =>
  readAhead(allPages(new Scan(reader, range.direction, filter), range));

async function* allPages(scan: Scan, { direction, from, count }: Range): Pages {
  let at = numberOf(from);
  for (let remaining = count; remaining > 0n;) {
    const { events, last, ended } = await scan.next(at, limitOf(remaining));
    const taken = remaining < events.length ? events.slice(0, Number(remaining)) : events;
    remaining -= BigInt(taken.length);
    if (taken.length > 0) yield taken.map(delivery);
    if (ended || last === undefined) return;
    at = direction === 'forwards' ? last + 1n : last;
  }
}

/** A stream has ended for ever. */
export class StreamEnded extends Error {
  constructor(readonly stream: string) {
    super(`stream ${stream} has a tombstone`);
  }
}

/**
 * Events of a stream that its metadata shows, from a revision on, in either direction; undefined when none is there.
 * Throws `StreamEnded` when it has a tombstone.
 */
export async function readStream(reader: Reader, stream: string, range: Range): Promise<Pages | undefined> {
  const seen = await visible(reader, stream);
  if (seen.kind === 'ended') throw new StreamEnded(stream);
  return seen.kind === 'none' ? undefined : readAhead(streamPages(reader, seen, range));
}

interface Seen {
  readonly id: bigint;
  readonly first: bigint;
  readonly last: bigint;
}

async function* streamPages(reader: Reader, { id, first, last }: Seen, { direction, from, count }: Range): Pages {
  const step = direction === 'forwards' ? 1n : -1n;
  const wanted = numberOf(from);
  const to = direction === 'forwards' ? last : first;
  let at = direction === 'forwards' ? max(wanted, first) : min(wanted, last);
  for (let remaining = count; remaining > 0n && at >= first && at <= last;) {
    const events = await reader.stream({ direction, id, from: at, to, limit: limitOf(remaining) });
    const end = events.at(-1);
    if (!end) return;
    remaining -= BigInt(events.length);
    at = end.revision + step;
    yield events.map(delivery);
  }
}

const numberOf = (from: Range['from']) => (typeof from === 'bigint' ? from : { start: 0n, end: MAX_REVISION }[from]);
const max = (a: bigint, b: bigint) => (a > b ? a : b);
const min = (a: bigint, b: bigint) => (a < b ? a : b);
const limitOf = (remaining: bigint) => (remaining > BigInt(PAGE_EVENTS) ? PAGE_EVENTS : Number(remaining));

export const delivery = (event: RecordedEvent): Delivery => ({ kind: 'event', event });
