import { binaryEvent, jsonEvent, START, streamNameFilter } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, event, named, outcome, read } from './asking.js';
import { hear } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';

const NAMES = ['预算 目标/甲"\'\\', 'tab\tnew\nline', '%2F..', '😀', ' lead', 'a@b', '$odd', 'x'.repeat(5_000)];
const TYPES = ['目标.已申报 v1', ' ', 'x'.repeat(3_000), '$odd', '$>', '$metadata', '"'];

describe('names', () => {
  const store = storeUnderTest();

  it.each(NAMES)('are whatever a stream is called: %j', async (name) => {
    const stream = named(name);
    expect(await outcome(store.client.appendToStream(stream, event(3)))).toBe('at 0');
    await store.client.setStreamMetadata(stream, { maxCount: 4 });
    const [read] = await collect(store.client.readStream(stream));
    expect(read?.event?.streamId).toBe(stream);
    expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ maxCount: 4 });
    const heard = await hear(store.client.subscribeToAll({ filter: streamNameFilter({ prefixes: [stream] }) }), 1);
    expect(heard.map(({ event: it }) => it?.streamId)).toEqual([stream]);
    await store.client.deleteStream(stream);
  });

  it('may be one letter long', async () => {
    const before = await read(store.client, 'b', { direction: 'backwards', fromRevision: 'end', maxCount: 1 });
    await store.client.appendToStream('b', event(3));
    const after = await read(store.client, 'b', { direction: 'backwards', fromRevision: 'end', maxCount: 1 });
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it('tell streams apart by every letter', async () => {
    const stream = named('Case');
    await store.client.appendToStream(stream, event(1));
    for (const other of [stream.toLowerCase(), `${stream} `, stream.slice(0, -1)]) {
      expect(await read(store.client, other)).toBe('not found');
    }
  });

  it.each(TYPES)('are whatever an event is of: %j', async (type) => {
    const stream = named('typed');
    await store.client.appendToStream(stream, event(3, type));
    expect((await collect(store.client.readStream(stream))).map(({ event: it }) => it?.type)).toEqual([type]);
  });
});

describe('an event', () => {
  const store = storeUnderTest();

  it('comes back with all that was given of it', async () => {
    const stream = named('kept');
    const createdOfNext = async () => {
      const marker = named('marker');
      await store.client.appendToStream(marker, event(0));
      const [read] = await collect(store.client.readStream(marker));
      return read?.event?.created.getTime() ?? NaN;
    };
    const before = await createdOfNext();
    const sent = [
      jsonEvent({ type: 'Json', data: { a: [1, 2.5, '中'] }, metadata: { $correlationId: 'c', x: { y: 1 } } }),
      binaryEvent({ type: 'Bytes', data: Uint8Array.of(0, 255), metadata: Uint8Array.of(1, 2) }),
      binaryEvent({ type: 'Nothing', data: new Uint8Array() }),
      jsonEvent({ type: 'Bare', data: {} }),
      jsonEvent({ type: 'Text', data: '' }),
    ];
    await store.client.appendToStream(stream, sent);
    const events = (await collect(store.client.readStream(stream))).map(({ event: it }) => it);
    expect(events.map((it) => it?.id)).toEqual(sent.map(({ id }) => id));
    expect(events.map((it) => it?.isJson)).toEqual([true, false, false, true, true]);
    expect(events.map((it) => (it?.isJson === true ? it.data : [...(it?.data ?? [])]))).toEqual([
      { a: [1, 2.5, '中'] },
      [0, 255],
      [],
      {},
      '',
    ]);
    const [json, bytes, ...bare] = events.map((it) => it?.metadata);
    expect(json).toEqual({ $correlationId: 'c', x: { y: 1 } });
    expect(bytes instanceof Uint8Array && [...bytes]).toEqual([1, 2]);
    expect(bare.every((it) => it === undefined || (it instanceof Uint8Array && it.length === 0))).toBe(true);
    const times = [before, ...events.map((it) => it?.created.getTime() ?? NaN), await createdOfNext()];
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
  });

  it('is the same when it is read, read of $all, and heard', async () => {
    const stream = named('same');
    await store.client.appendToStream(stream, jsonEvent({ type: 'Same', data: { n: 1 }, metadata: { m: 2 } }));
    const [read] = await collect(store.client.readStream(stream));
    const fromPosition = read?.event?.position ?? START;
    const [inAll] = await collect(store.client.readAll({ fromPosition, maxCount: 1 }));
    const [heard] = await hear(store.client.subscribeToStream(stream, { fromRevision: START }), 1);
    const filter = streamNameFilter({ prefixes: [stream] });
    const [heardOfAll] = await hear(store.client.subscribeToAll({ fromPosition: START, filter }), 1);
    expect(inAll).toEqual(read);
    expect(heard).toEqual(read);
    expect(heardOfAll).toEqual(read);
  });
});
