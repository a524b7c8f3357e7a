import { type Direction, MAX_REVISION, PAGE_EVENTS, type Page, type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';

export interface Range {
  readonly direction: Direction;
  readonly from: bigint | 'start' | 'end';
  readonly count: bigint;
}

/** Events of $all, page by page; forwards from a position on, backwards what lies before it. */
export function readAll(reader: Reader, { direction, from, count }: Range): AsyncGenerator<readonly RecordedEvent[]> {
  const start = { start: 0n, end: MAX_REVISION };
  return pages({
    first: typeof from === 'bigint' ? from : start[from],
    count,
    page: (at, limit) => reader.all(direction, at, limit),
    next: ({ position }) => (direction === 'forwards' ? position + 1n : position),
  });
}

/** Events of a stream from a revision on, in either direction; undefined when there is no such stream. */
export async function readStream(
  reader: Reader,
  stream: string,
  { direction, from, count }: Range,
): Promise<AsyncGenerator<readonly RecordedEvent[]> | undefined> {
  const id = await reader.streamId(stream);
  if (id === undefined) return undefined;
  const start = { start: 0n, end: MAX_REVISION };
  return pages({
    first: typeof from === 'bigint' ? from : start[from],
    count,
    page: (at, limit) => reader.stream(direction, id, at, limit),
    next: ({ revision }) => (direction === 'forwards' ? revision + 1n : revision - 1n),
  });
}

interface Pages {
  readonly first: bigint;
  readonly count: bigint;
  readonly page: (from: bigint, limit: number) => Promise<Page>;
  readonly next: (last: RecordedEvent) => bigint;
}

async function* pages({ first, count, page, next }: Pages): AsyncGenerator<readonly RecordedEvent[]> {
  if (first < 0n || count <= 0n) return;
  let remaining = count;
  let coming: Promise<Page> | undefined = page(first, limitOf(remaining));
  while (coming !== undefined) {
    const { events, ended }: Page = await coming;
    remaining -= BigInt(events.length);
    const last = events.at(-1);
    // The next page is fetched while this one is sent.
    coming = ended || remaining <= 0n || last === undefined ? undefined : page(next(last), limitOf(remaining));
    coming?.catch(() => undefined); // told when it is awaited above
    yield events;
  }
}

const limitOf = (remaining: bigint) => (remaining > BigInt(PAGE_EVENTS) ? PAGE_EVENTS : Number(remaining));
