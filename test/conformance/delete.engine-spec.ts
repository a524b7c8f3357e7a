import { ANY, BACKWARDS, END, type ExpectedRevision, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, credentials, event, eventsFrom, eventually, named, outcome, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';
import { type StateOfStream, streamThatIs } from './stream-states.js';

const EXPECTED = { any: ANY, noStream: NO_STREAM, at0: 0n, at1: 1n, at2: 2n, at9: 9n } as const;
type Answers = Record<keyof typeof EXPECTED, string>;

/** A refused delete gives the numbers of the server: -1 for no stream, -2 for any. */
const wrong = (expected: number, is: number) => `wrong: expected ${expected}, is ${is}`;
const allAnswered = (answer: string): Answers => ({
  any: answer,
  noStream: answer,
  at0: answer,
  at1: answer,
  at2: answer,
  at9: answer,
});
const answers = (is: number, given: Partial<Answers>): Answers => ({
  any: 'done',
  noStream: wrong(-1, is),
  at0: wrong(0, is),
  at1: wrong(1, is),
  at2: wrong(2, is),
  at9: wrong(9, is),
  ...given,
});

const DELETED: Record<StateOfStream, Answers> = {
  absent: answers(-1, { any: wrong(-2, -1) }),
  'metadata only': answers(-1, { noStream: 'done' }),
  'of two events': answers(1, { at1: 'done' }),
  'soft-deleted': answers(1, { noStream: 'done', at1: 'done' }),
  're-created': answers(2, { at2: 'done' }),
  'truncated wholly': answers(1, { at1: 'done' }),
  'metadata only, soft-deleted': answers(-1, { noStream: 'done' }),
  tombstoned: allAnswered('deleted'),
  'tombstoned unwritten': allAnswered('deleted'),
};
const TOMBSTONED: typeof DELETED = { ...DELETED, absent: answers(-1, { noStream: 'done' }) };
const rows = (table: typeof DELETED) => Object.entries(table) as [StateOfStream, Answers][]; // its keys are widened

describe('deleting', () => {
  const store = storeUnderTest();

  const askAll = async (state: StateOfStream, ask: (stream: string, it: ExpectedRevision) => Promise<unknown>) => {
    const one = async (expected: ExpectedRevision) => ask(await streamThatIs(state, store.client), expected);
    const given = await Promise.all(Object.entries(EXPECTED).map(async ([key, it]) => [key, await one(it)] as const));
    return Object.fromEntries(given);
  };

  it.each(rows(DELETED))('is decided by the revision it expects of a stream that is %s', async (state, expected) => {
    const { client } = store;
    const ask = (stream: string, expectedRevision: ExpectedRevision) =>
      outcome(client.deleteStream(stream, { expectedRevision }));
    expect(await askAll(state, ask)).toEqual(expected);
  });

  it.each(rows(TOMBSTONED))('for ever is decided so of a stream that is %s', async (state, expected) => {
    const { client } = store;
    const ask = (stream: string, expectedRevision: ExpectedRevision) =>
      outcome(client.tombstoneStream(stream, { expectedRevision }));
    expect(await askAll(state, ask)).toEqual(expected);
  });

  it('gives the position of what it wrote', async () => {
    for (const kind of ['deleteStream', 'tombstoneStream'] as const) {
      const stream = await streamThatIs('of two events', store.client);
      const { position } = await store.client[kind](stream);
      if (!position) throw new Error('a delete has a position');
      const [event] = await collect(store.client.readAll({ fromPosition: position, maxCount: 1 }));
      expect(event?.event?.position).toEqual(position);
      expect(event?.event?.streamId).toBe(kind === 'deleteStream' ? `$$${stream}` : stream);
    }
  });

  it('hides a stream, and an append brings it back with the revisions going on', async () => {
    const stream = await streamThatIs('soft-deleted', store.client);
    expect(await read(store.client, stream)).toBe('not found');
    expect(await outcome(store.client.appendToStream(stream, eventsFrom(2, 2)))).toBe('at 3');
    expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(['2:2', '3:3']);
    expect(await read(store.client, stream, { direction: BACKWARDS, fromRevision: END })).toEqual(['3:3', '2:2']);
    expect(await read(store.client, stream, { fromRevision: 0n, maxCount: 1 })).toEqual(['2:2']);
    expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ truncateBefore: 2 });
  });

  it.each([
    ['NO_STREAM', NO_STREAM],
    ['the last revision', 1n],
    ['ANY', ANY],
  ] as const)('is undone by an append that expects %s, in either path', async (_name, expectedRevision) => {
    for (const options of [{}, { credentials }]) {
      const stream = await streamThatIs('soft-deleted', store.client);
      expect(await outcome(store.client.appendToStream(stream, event(2), { expectedRevision, ...options }))).toBe(
        'at 2',
      );
      expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(['2:2']);
    }
  });

  it('of a stream that had metadata only is undone by its first append, in either path', async () => {
    for (const options of [{}, { credentials }]) {
      const stream = await streamThatIs('metadata only, soft-deleted', store.client);
      expect(await outcome(store.client.appendToStream(stream, event(0), options))).toBe('at 0');
      expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(['0:0']);
      expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ truncateBefore: 0 });
    }
  });

  it('can be done again and again, and every time the stream comes back behind what it had', async () => {
    const stream = named('often');
    for (let n = 0; n < 4; n += 1) {
      await store.client.appendToStream(stream, eventsFrom(2 * n, 2), { expectedRevision: NO_STREAM });
      const shown = [`${2 * n}:${2 * n}`, `${2 * n + 1}:${2 * n + 1}`];
      expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(shown);
      await store.client.deleteStream(stream, { expectedRevision: BigInt(2 * n + 1) });
      await store.client.deleteStream(stream);
      expect(await read(store.client, stream)).toBe('not found');
    }
  });

  it('forgets the metadata the stream had', async () => {
    const stream = named('forgotten');
    await store.client.appendToStream(stream, eventsFrom(0, 3));
    await store.client.setStreamMetadata(stream, { maxCount: 1, owner: '人社局' });
    await store.client.deleteStream(stream);
    await store.client.appendToStream(stream, eventsFrom(3, 2));
    expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(['3:3', '4:4']);
    expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ truncateBefore: 3 });
  });

  it('is undone by new metadata, which keeps what it says and hides what was', async () => {
    const stream = await streamThatIs('soft-deleted', store.client);
    await store.client.setStreamMetadata(stream, { maxCount: 5, owner: '人社局' });
    expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual([]);
    const { metadata } = await store.client.getStreamMetadata(stream);
    expect(metadata).toEqual({ maxCount: 5, owner: '人社局', truncateBefore: 2 });
    expect(await outcome(store.client.appendToStream(stream, event(2), { expectedRevision: STREAM_EXISTS }))).toBe(
      'at 2',
    );
    expect(await read(store.client, stream)).toEqual(['2:2']);
  });

  it('shows again what it hid when the metadata that hides it is replaced', async () => {
    const stream = await streamThatIs('re-created', store.client);
    await eventually(() => read(store.client, stream), Array.isArray);
    await store.client.setStreamMetadata(stream, {});
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1', '2:2']);
  });

  it('for ever takes the stream and its metadata', async () => {
    const { client } = store;
    for (const state of ['tombstoned', 'tombstoned unwritten'] as const) {
      const stream = await streamThatIs(state, client);
      expect(await read(client, stream)).toBe('deleted');
      expect(await outcome(client.appendToStream(stream, event(2), { credentials }))).toBe('deleted');
      expect(await outcome(client.deleteStream(stream))).toBe('deleted');
      expect(await outcome(client.tombstoneStream(stream))).toBe('deleted');
      expect(await outcome(client.setStreamMetadata(stream, { maxCount: 1 }))).toBe('deleted');
      expect(await read(client, `$$${stream}`)).toBe('deleted');
      await expect(client.getStreamMetadata(stream)).rejects.toMatchObject({ type: 'stream-deleted' });
    }
  });

  it('for ever of a soft-deleted stream leaves nothing to come back', async () => {
    const stream = await streamThatIs('soft-deleted', store.client);
    await store.client.tombstoneStream(stream);
    expect(await outcome(store.client.appendToStream(stream, event(2)))).toBe('deleted');
    expect(await read(store.client, stream)).toBe('deleted');
  });

  it('of a metadata stream does not touch what it says', async () => {
    const stream = named('kept');
    await store.client.appendToStream(stream, eventsFrom(0, 3));
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    await store.client.deleteStream(`$$${stream}`);
    expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ maxCount: 1 });
    expect(await read(store.client, stream)).toEqual(['2:2']);
  });

  it('of one stream at once by many is done, and appends beside it lose nothing', async () => {
    const stream = await streamThatIs('of two events', store.client);
    const deletes = Array.from({ length: 5 }, () => outcome(store.client.deleteStream(stream)));
    const appends = Array.from({ length: 20 }, (_, n) => outcome(store.client.appendToStream(stream, event(n))));
    expect(new Set(await Promise.all(deletes))).toEqual(new Set(['done']));
    const revisions = (await Promise.all(appends))
      .map((it) => Number(it.slice('at '.length)))
      .toSorted((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 20 }, (_, n) => n + 2));
  });
});
