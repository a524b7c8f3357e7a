import { BACKWARDS, binaryEvent, END, jsonEvent, NO_STREAM, type StreamMetadata } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, credentials, event, eventsFrom, eventually, named, outcome, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';

const ACL = {
  readRoles: ['a', 'b'],
  writeRoles: ['$admins', 'c'],
  deleteRoles: ['c', 'd'],
  metaReadRoles: [],
  metaWriteRoles: ['e', 'f'],
};

describe('metadata of a stream', () => {
  const store = storeUnderTest();
  const metadataOf = async (stream: string) => (await store.client.getStreamMetadata(stream)).metadata;

  async function streamOf(count: number, metadata: StreamMetadata) {
    const stream = named('described');
    await store.client.appendToStream(stream, eventsFrom(0, count));
    await store.client.setStreamMetadata(stream, metadata);
    return stream;
  }

  it('is what was last set, custom keys and roles included; before that there is none', async () => {
    const stream = named('described');
    expect(await metadataOf(stream)).toBeUndefined();
    const all = { maxCount: 5, maxAge: 3600, truncateBefore: 1, cacheControl: 60, acl: ACL, owner: '人社局', n: 7 };
    await store.client.setStreamMetadata(stream, all);
    expect(await metadataOf(stream)).toEqual(all);
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    expect(await metadataOf(stream)).toEqual({ maxCount: 1 });
    await store.client.setStreamMetadata(stream, {});
    expect(await metadataOf(stream)).toEqual({});
  });

  it('is set at the revision it expects of the metadata stream', async () => {
    const { client } = store;
    const stream = named('described');
    const set = (maxCount: number, expectedRevision: bigint | typeof NO_STREAM, options = {}) =>
      outcome(client.setStreamMetadata(stream, { maxCount }, { expectedRevision, ...options }));
    expect(await set(1, 0n)).toBe('wrong: expected 0, is no_stream');
    expect(await set(1, NO_STREAM)).toBe('at 0');
    expect(await set(2, NO_STREAM)).toBe('wrong: expected no_stream, is 0');
    expect(await set(2, 0n, { credentials })).toBe('at 1');
    expect(await set(3, 7n, { credentials })).toBe('wrong: expected 7, is 1');
    expect(await metadataOf(stream)).toEqual({ maxCount: 2 });
  });

  it('lives in a stream of its own that shows its last revision only', async () => {
    const stream = named('described');
    for (const maxCount of [1, 2, 3]) await store.client.setStreamMetadata(stream, { maxCount });
    const [last, ...more] = await collect(store.client.readStream(`$$${stream}`));
    expect(more).toEqual([]);
    expect(last?.event).toMatchObject({
      streamId: `$$${stream}`,
      revision: 2n,
      type: '$metadata',
      data: { $maxCount: 3 },
    });
    expect(await read(store.client, stream)).toBe('not found');
  });

  it('with $maxCount shows the last ones, and what it hides is still counted', async () => {
    const stream = await streamOf(5, { maxCount: 2 });
    expect(await read(store.client, stream)).toEqual(['3:3', '4:4']);
    expect(await read(store.client, stream, { fromRevision: 1n, maxCount: 1 })).toEqual(['3:3']);
    expect(await read(store.client, stream, { direction: BACKWARDS, fromRevision: END })).toEqual(['4:4', '3:3']);
    expect(await read(store.client, stream, { direction: BACKWARDS, fromRevision: 2n })).toEqual([]);
    await store.client.appendToStream(stream, event(5), { expectedRevision: 4n });
    expect(await read(store.client, stream)).toEqual(['4:4', '5:5']);
    await store.client.setStreamMetadata(stream, { maxCount: 4 });
    expect(await read(store.client, stream)).toEqual(['2:2', '3:3', '4:4', '5:5']);
  });

  it('with $tb shows what is not before it', async () => {
    const stream = await streamOf(4, { truncateBefore: 2 });
    expect(await read(store.client, stream)).toEqual(['2:2', '3:3']);
    expect(await read(store.client, stream, { fromRevision: 0n, maxCount: 1 })).toEqual(['2:2']);
    expect(await read(store.client, stream, { direction: BACKWARDS, fromRevision: 1n })).toEqual([]);
    await store.client.setStreamMetadata(stream, { truncateBefore: 99 });
    expect(await read(store.client, stream)).toEqual([]);
    expect(await outcome(store.client.appendToStream(stream, event(4), { expectedRevision: 3n }))).toBe('at 4');
    expect(await read(store.client, stream)).toEqual([]);
    await store.client.setStreamMetadata(stream, {});
    expect(await read(store.client, stream)).toHaveLength(5);
  });

  it('with both shows what neither hides', async () => {
    expect(await read(store.client, await streamOf(6, { truncateBefore: 1, maxCount: 3 }))).toEqual([
      '3:3',
      '4:4',
      '5:5',
    ]);
    expect(await read(store.client, await streamOf(6, { truncateBefore: 5, maxCount: 3 }))).toEqual(['5:5']);
  });

  it('with $maxAge hides what is older, and time does it', async () => {
    const stream = await streamOf(2, { maxAge: 3600 });
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1']);
    await store.client.setStreamMetadata(stream, { maxAge: 2 });
    const hidden = await eventually(
      () => read(store.client, stream),
      (it) => it.length === 0,
      10_000,
    );
    expect(hidden).toEqual([]);
    // A busy machine may let an event grow too old before it is read; then a younger one is asked about.
    let last = 1;
    let seen: unknown[];
    let written: number;
    do {
      last += 1;
      written = Date.now();
      const appended = store.client.appendToStream(stream, event(last), { expectedRevision: BigInt(last - 1) });
      expect(await outcome(appended)).toBe(`at ${last}`);
      seen = await Promise.all([
        read(store.client, stream),
        read(store.client, stream, { fromRevision: 0n, maxCount: 1 }),
        read(store.client, stream, { direction: BACKWARDS, fromRevision: END }),
      ]);
    } while (Date.now() - written > 2_000);
    expect(seen).toEqual(Array(3).fill([`${last}:${last}`]));
    await store.client.setStreamMetadata(stream, { maxAge: 3600 });
    expect(await read(store.client, stream)).toHaveLength(last + 1);
  });

  it('can be set of a metadata stream, and hides nothing there', async () => {
    const stream = await streamOf(3, { maxCount: 2 });
    await store.client.setStreamMetadata(`$$${stream}`, { truncateBefore: 99, owner: 'x' });
    expect(await metadataOf(`$$${stream}`)).toEqual({ truncateBefore: 99, owner: 'x' });
    expect(await metadataOf(stream)).toEqual({ maxCount: 2 });
    expect(await read(store.client, stream)).toEqual(['1:1', '2:2']);
  });

  it('is appended like any event, and the last event of the stream counts whatever its type', async () => {
    const stream = named('described');
    await store.client.appendToStream(stream, eventsFrom(0, 4));
    const metadata = jsonEvent({ type: 'Anything', data: { $maxCount: 1 } });
    const revisions = [metadata, jsonEvent({ type: '$metadata', data: { $maxCount: 3 } })];
    expect(await outcome(store.client.appendToStream(`$$${stream}`, revisions))).toBe('at 1');
    expect(await read(store.client, stream)).toHaveLength(3);
    await store.client.appendToStream(`$$${stream}`, metadata, { expectedRevision: 1n });
    expect(await read(store.client, stream)).toHaveLength(1);
  });

  it('may be large', async () => {
    const owner = '人'.repeat(300_000);
    const stream = await streamOf(2, { maxCount: 1, owner });
    expect(await metadataOf(stream)).toEqual({ maxCount: 1, owner });
    expect(await read(store.client, stream)).toEqual(['1:1']);
  });

  it.each<[string, unknown, number]>([
    ['a number that is zero', { $maxCount: 0 }, 3],
    ['a number below zero', { $maxCount: -1 }, 3],
    ['a fraction', { $maxCount: 1.5 }, 3],
    ['a number beyond 64 bits', { $maxCount: 1e30 }, 3],
    ['a string for a number', { $maxCount: '1' }, 3],
    ['a null for one, which undoes all', { $tb: 1, $maxCount: null }, 3],
    ['an age beyond the longest, which undoes all', { $maxAge: 1e12, $maxCount: 1 }, 3],
    ['roles that are none, which undo all', { $acl: { $r: 5 }, $maxCount: 1 }, 3],
    ['no object', [1], 3],
    ['no object but a number', 5, 3],
    ['an age of zero, which alone is left out', { $maxAge: 0, $maxCount: 1 }, 1],
    ['an age below zero, which alone is left out', { $maxAge: -5, $maxCount: 1 }, 1],
    ['a cache control of zero, which alone is left out', { $cacheControl: 0, $maxCount: 1 }, 1],
    ['$tb below zero, which alone is left out', { $tb: -1, $maxCount: 1 }, 1],
    ['unknown keys', { $temp: true, $maxCount: 1, other: [1, { x: 2 }], $odd: null }, 1],
  ])('that cannot be meant is kept but does not count: %s', async (_what, data, shown) => {
    const stream = named('odd');
    await store.client.appendToStream(stream, eventsFrom(0, 3));
    const odd = jsonEvent({ type: '$metadata', data: data as Record<string, unknown> }); // whatever JSON it is
    expect(await outcome(store.client.appendToStream(`$$${stream}`, odd))).toBe('at 0');
    expect(await read(store.client, stream)).toHaveLength(shown);
    expect((await collect(store.client.readStream(`$$${stream}`)))[0]?.event?.data).toEqual(data);
  });

  it('that is not JSON by its content type does not count', async () => {
    const stream = named('bytes');
    await store.client.appendToStream(stream, eventsFrom(0, 3));
    const bytes = binaryEvent({ type: '$metadata', data: Buffer.from('{"$maxCount":1}') });
    expect(await outcome(store.client.appendToStream(`$$${stream}`, bytes))).toBe('at 0');
    expect(await read(store.client, stream)).toHaveLength(3);
    expect(await metadataOf(stream)).toBeUndefined();
  });

  it('of `$`-streams is like that of others, and they are streams like others', async () => {
    const stream = named('$system');
    await store.client.appendToStream(stream, eventsFrom(0, 3, '$event'));
    await store.client.setStreamMetadata(stream, { maxCount: 2 });
    expect(await read(store.client, stream)).toEqual(['1:1', '2:2']);
    await store.client.deleteStream(stream);
    expect(await read(store.client, stream)).toBe('not found');
  });
});
