import { BACKWARDS, END, FORWARDS, type ReadStreamOptions, START } from '@eventstore/db-client';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collect, event, eventsFrom, named, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';
import { type StateOfStream, streamThatIs } from './stream-states.js';

const MAX_REVISION = 9223372036854775807n;
const NO_ANSWER = '2 UNKNOWN: Unexpected ReadStreamResult: Error';
const backwards = (options: ReadStreamOptions): ReadStreamOptions => ({ direction: BACKWARDS, ...options });

/** What is asked of a stream of six events, and the revisions that come. */
const ASKED: [string, ReadStreamOptions, number[]][] = [
  ['all of it', {}, [0, 1, 2, 3, 4, 5]],
  ['forwards from a revision, at it', { fromRevision: 2n, maxCount: 2 }, [2, 3]],
  ['forwards from the last', { fromRevision: 5n }, [5]],
  ['forwards from right behind the last', { fromRevision: 6n }, []],
  ['forwards from far beyond', { fromRevision: 99n }, []],
  ['forwards from the highest revision there can be', { fromRevision: MAX_REVISION }, []],
  ['forwards, more than there are', { fromRevision: 4n, maxCount: 100 }, [4, 5]],
  ['forwards, as many as can be asked for', { maxCount: 18446744073709551615n }, [0, 1, 2, 3, 4, 5]],
  ['forwards, one', { fromRevision: START, maxCount: 1 }, [0]],
  ['backwards from the end', backwards({ fromRevision: END }), [5, 4, 3, 2, 1, 0]],
  ['backwards from the end, two', backwards({ fromRevision: END, maxCount: 2 }), [5, 4]],
  ['backwards from a revision, at it', backwards({ fromRevision: 3n, maxCount: 2 }), [3, 2]],
  ['backwards from beyond', backwards({ fromRevision: 99n, maxCount: 2 }), [5, 4]],
  ['backwards from the highest revision there can be', backwards({ fromRevision: MAX_REVISION, maxCount: 2 }), [5, 4]],
  ['backwards from the start', backwards({ fromRevision: START, maxCount: 5 }), [0]],
  ['backwards from the first revision', backwards({ fromRevision: 0n }), [0]],
];

/** What no stream answers. */
const REFUSED: [string, ReadStreamOptions, string][] = [
  ['forwards from the end', { fromRevision: END }, NO_ANSWER],
  ['none of it', { maxCount: 0 }, NO_ANSWER],
  ['none of it, backwards', backwards({ fromRevision: END, maxCount: 0 }), NO_ANSWER],
  ['from a revision that is none', { fromRevision: MAX_REVISION + 1n }, 'Exception was thrown by handler.'],
  ['fewer than none', { maxCount: -1 }, 'Request message serialization failure'],
];

describe('reading a stream', () => {
  const store = storeUnderTest();
  let stream: string;

  beforeAll(async () => {
    stream = named('six');
    await store.client.appendToStream(stream, eventsFrom(0, 6));
  });

  it.each(ASKED)('gives %s', async (_asked, options, revisions) => {
    expect(await read(store.client, stream, options)).toEqual(revisions.map((it) => `${it}:${it}`));
  });

  it.each(REFUSED)('fails when asked for it %s', async (_asked, options, message) => {
    await expect(collect(store.client.readStream(stream, options))).rejects.toThrow(message);
  });

  it.each<[StateOfStream, unknown, unknown]>([
    ['absent', 'not found', 'not found'],
    ['metadata only', 'not found', 'not found'],
    ['soft-deleted', 'not found', 'not found'],
    ['metadata only, soft-deleted', 'not found', 'not found'],
    ['tombstoned', 'deleted', 'deleted'],
    ['tombstoned unwritten', 'deleted', 'deleted'],
    ['truncated wholly', [], []],
  ])('that is %s tells so, in both directions, from the middle and from beyond', async (state, forwards, back) => {
    const it = await streamThatIs(state, store.client);
    for (const fromRevision of [START, 1n, 99n] as const) {
      expect(await read(store.client, it, { fromRevision })).toEqual(forwards);
    }
    for (const fromRevision of [END, 1n, 99n] as const) {
      expect(await read(store.client, it, backwards({ fromRevision }))).toEqual(back);
    }
    expect(await read(store.client, it, { fromRevision: END })).toBe(`UnknownError: ${NO_ANSWER}`);
    expect(await read(store.client, it, { maxCount: 0 })).toBe(`UnknownError: ${NO_ANSWER}`);
  });

  it('gives what was acknowledged right before', async () => {
    const mine = named('at-once');
    for (let n = 0; n < 50; n += 1) {
      await store.client.appendToStream(mine, event(n));
      const last = backwards({ fromRevision: END, maxCount: 1 });
      expect(await read(store.client, mine, last)).toEqual([`${n}:${n}`]);
    }
  });

  it('gives a long stream whole, in both directions, while it grows', async () => {
    const long = named('long');
    for (let n = 0; n < 3_000; n += 500) await store.client.appendToStream(long, eventsFrom(n, 500));
    const growing = store.client.appendToStream(long, eventsFrom(3_000, 500));
    const [forwards, back] = await Promise.all([
      collect(store.client.readStream(long, { direction: FORWARDS })),
      collect(store.client.readStream(long, backwards({ fromRevision: 2_999n }))),
    ]);
    await growing;
    const revisions = forwards.map(({ event: it }) => Number(it?.revision));
    expect(revisions).toEqual(Array.from(revisions, (_, n) => n));
    expect(revisions.length).toBeGreaterThanOrEqual(3_000);
    expect(back.map(({ event: it }) => Number(it?.revision))).toEqual(
      Array.from({ length: 3_000 }, (_, n) => 2_999 - n),
    );
    expect(await read(store.client, long, { fromRevision: 1_234n, maxCount: 700 })).toHaveLength(700);
  });

  it('may be given up in the middle, and twenty may go on at once', async () => {
    const wide = named('wide');
    await store.client.appendToStream(wide, eventsFrom(0, 1_000));
    for await (const { event: it } of store.client.readStream(wide)) if (it?.revision === 3n) break;
    const reads = Array.from({ length: 20 }, () => read(store.client, wide));
    for (const revisions of await Promise.all(reads)) expect(revisions).toHaveLength(1_000);
  });
});
