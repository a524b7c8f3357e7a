import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, credentials, event, eventsFrom, eventually, named, outcome, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';
import { type StateOfStream, streamThatIs } from './stream-states.js';

const EXPECTED = { any: ANY, noStream: NO_STREAM, exists: STREAM_EXISTS, at0: 0n, at1: 1n, at9: 9n } as const;
type Answers = Record<keyof typeof EXPECTED, string>;

const wrong = (expected: string, is: string) => `wrong: expected ${expected}, is ${is}`;
const onlyDeleted = {
  any: 'deleted',
  noStream: 'deleted',
  exists: 'deleted',
  at0: 'deleted',
  at1: 'deleted',
  at9: 'deleted',
};

const ANSWERS: Record<StateOfStream, Answers> = {
  absent: {
    any: 'at 0',
    noStream: 'at 0',
    exists: wrong('stream_exists', 'no_stream'),
    at0: wrong('0', 'no_stream'),
    at1: wrong('1', 'no_stream'),
    at9: wrong('9', 'no_stream'),
  },
  'metadata only': {
    any: 'at 0',
    noStream: 'at 0',
    exists: 'at 0',
    at0: wrong('0', 'no_stream'),
    at1: wrong('1', 'no_stream'),
    at9: wrong('9', 'no_stream'),
  },
  'of two events': {
    any: 'at 2',
    noStream: wrong('no_stream', '1'),
    exists: 'at 2',
    at0: wrong('0', '1'),
    at1: 'at 2',
    at9: wrong('9', '1'),
  },
  'soft-deleted': {
    any: 'at 2',
    noStream: 'at 2',
    exists: 'deleted',
    at0: wrong('0', '1'),
    at1: 'at 2',
    at9: wrong('9', '1'),
  },
  're-created': {
    any: 'at 3',
    noStream: wrong('no_stream', '2'),
    exists: 'at 3',
    at0: wrong('0', '2'),
    at1: wrong('1', '2'),
    at9: wrong('9', '2'),
  },
  'truncated wholly': {
    any: 'at 2',
    noStream: wrong('no_stream', '1'),
    exists: 'at 2',
    at0: wrong('0', '1'),
    at1: 'at 2',
    at9: wrong('9', '1'),
  },
  'metadata only, soft-deleted': {
    any: 'at 0',
    noStream: 'at 0',
    exists: 'deleted',
    at0: wrong('0', 'no_stream'),
    at1: wrong('1', 'no_stream'),
    at9: wrong('9', 'no_stream'),
  },
  tombstoned: onlyDeleted,
  'tombstoned unwritten': onlyDeleted,
};

const STATES = Object.entries(ANSWERS) as [StateOfStream, Answers][]; // Object.entries widens the keys of the table above
const PATHS = [
  ['one of a batch', {}],
  ['a call of its own', { credentials }],
] as const;

describe('an append', () => {
  const store = storeUnderTest();

  describe.each(PATHS)('sent as %s', (_path, options) => {
    it.each(STATES)('is decided by the revision it expects of a stream that is %s', async (state, answers) => {
      const ask = async (expected: (typeof EXPECTED)[keyof typeof EXPECTED]) => {
        const stream = await streamThatIs(state, store.client);
        return outcome(store.client.appendToStream(stream, event(7), { expectedRevision: expected, ...options }));
      };
      const given = await Promise.all(Object.entries(EXPECTED).map(async ([key, it]) => [key, await ask(it)] as const));
      expect(Object.fromEntries(given)).toEqual(answers);
    });

    it('says what was expected and what is, without throwing, to a client that wants no exception', async () => {
      const client = store.connect(`${store.url}&throwOnAppendFailure=false`);
      const stream = await streamThatIs('of two events', store.client);
      const refused = await client.appendToStream(stream, event(7), { expectedRevision: 9n, ...options });
      expect([refused.success, refused.position]).toEqual([false, undefined]);
      expect(await read(store.client, stream)).toEqual(['0:0', '1:1']);
    });

    it('without events is checked and writes nothing', async () => {
      const ask = async (state: StateOfStream, expectedRevision: bigint | typeof ANY) => {
        const stream = await streamThatIs(state, store.client);
        const answer = await outcome(store.client.appendToStream(stream, [], { expectedRevision, ...options }));
        return [answer, await read(store.client, stream)];
      };
      // The client says 0 of a stream without events: the protocol has no other number for it.
      expect(await ask('absent', ANY)).toEqual(['at 0', 'not found']);
      expect(await ask('metadata only', ANY)).toEqual(['at 0', 'not found']);
      expect(await ask('absent', 4n)).toEqual([wrong('4', 'no_stream'), 'not found']);
      expect(await ask('of two events', ANY)).toEqual(['at 1', ['0:0', '1:1']]);
      expect(await ask('of two events', 1n)).toEqual(['at 1', ['0:0', '1:1']]);
      expect(await ask('of two events', 0n)).toEqual([wrong('0', '1'), ['0:0', '1:1']]);
      expect(await ask('tombstoned', ANY)).toEqual(['deleted', 'deleted']);
    });

    it('without events brings a soft-deleted stream back, empty', async () => {
      const stream = await streamThatIs('soft-deleted', store.client);
      expect(await outcome(store.client.appendToStream(stream, [], options))).toBe('at 1');
      expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual([]);
      expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ truncateBefore: 2 });
    });

    it('gives the position of its last event, and positions rise within it and from one to the next', async () => {
      const stream = named('positions');
      const first = await store.client.appendToStream(stream, eventsFrom(0, 3), options);
      const second = await store.client.appendToStream(stream, event(3), options);
      const events = (await collect(store.client.readStream(stream))).map(({ event: it }) => it?.position);
      const commits = events.map((position) => position?.commit ?? -1n);
      expect([first.position, second.position]).toEqual([events[2], events[3]]);
      expect(commits).toEqual(commits.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(new Set(commits).size).toBe(4);
      expect(events.map((position) => position?.prepare)).toEqual(commits);
    });

    it('wins alone of a hundred at one revision', async () => {
      const stream = await streamThatIs('of two events', store.client);
      const append = (n: number) => store.client.appendToStream(stream, event(n), { expectedRevision: 1n, ...options });
      const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) => outcome(append(n))));
      expect(outcomes.filter((it) => it === 'at 2')).toHaveLength(1);
      expect(outcomes.filter((it) => it === wrong('1', '2'))).toHaveLength(99);
      expect(await read(store.client, stream)).toHaveLength(3);
    });
  });

  it('keeps a thousand that are sent at once, each whole and each stream in its order', async () => {
    const streams = Array.from({ length: 50 }, () => named('at-once'));
    const sent = Array.from({ length: 1_000 }, (_, n) => {
      const stream = streams[n % streams.length] ?? '';
      return store.client.appendToStream(stream, [event(n), event(n)], { deadline: 60_000 });
    });
    const results = await Promise.all(sent);
    expect(results.every(({ success }) => success)).toBe(true);
    for (const stream of streams) {
      const events = await collect(store.client.readStream<{ type: 'Counted'; data: { n: number } }>(stream));
      expect(events.map(({ event: it }) => it?.revision)).toEqual(Array.from({ length: 40 }, (_, n) => BigInt(n)));
      const numbers = events.map(({ event: it }) => it?.data.n);
      expect(numbers.filter((_, index) => index % 2 === 0)).toEqual(numbers.filter((_, index) => index % 2 === 1));
      expect(new Set(numbers).size).toBe(20);
    }
  });
});
