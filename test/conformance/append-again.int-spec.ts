import {
  ANY,
  type AppendExpectedRevision,
  type EventData,
  jsonEvent,
  NO_STREAM,
  STREAM_EXISTS,
} from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, credentials, event, eventsFrom, eventually, named, outcome, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';

const PATHS = [
  ['one of a batch', {}],
  ['a call of its own', { credentials }],
] as const;
const corrupted = (expected: string, is = 2) => `wrong: expected ${expected}, is ${is}`;

describe.each(PATHS)('an append of known ids, sent as %s', (_path, options) => {
  const store = storeUnderTest();

  const append = (stream: string, events: EventData[], expectedRevision: AppendExpectedRevision = ANY) =>
    outcome(store.client.appendToStream(stream, events, { expectedRevision, ...options }));

  /** A stream of three events written in one append, and those events. */
  async function written() {
    const stream = named('again');
    const batch = eventsFrom(0, 3);
    expect(await append(stream, batch, NO_STREAM)).toBe('at 2');
    return { stream, batch };
  }

  it('is answered as the first time, and nothing is written, with the revision of the first time', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, batch, NO_STREAM)).toBe('at 2');
    await append(stream, eventsFrom(3, 2));
    expect(await append(stream, batch, NO_STREAM)).toBe('at 2');
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4']);
  });

  it.each([ANY, STREAM_EXISTS] as const)(
    'is answered as the first time, and nothing is written, with %s',
    async (expected) => {
      const { stream, batch } = await written();
      await append(stream, eventsFrom(3, 2));
      expect(await append(stream, batch, expected)).toBe('at 2');
      expect(await append(stream, batch.slice(0, 1), expected)).toBe('at 0');
      expect(await append(stream, batch.slice(1), expected)).toBe('at 2');
      expect(await append(stream, batch.slice(1, 2), expected)).toBe('at 1');
      expect(await read(store.client, stream)).toHaveLength(5);
    },
  );

  it('gives the position of the first time', async () => {
    const stream = named('again');
    const batch = eventsFrom(0, 2);
    const first = await store.client.appendToStream(stream, batch, { expectedRevision: NO_STREAM, ...options });
    await append(stream, eventsFrom(2, 2));
    for (const expectedRevision of [NO_STREAM, ANY, STREAM_EXISTS] as const) {
      const again = await store.client.appendToStream(stream, batch, { expectedRevision, ...options });
      expect(again.position).toEqual(first.position);
    }
  });

  it('is recognised by its leading or its later part at the revision before that part', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, batch.slice(0, 2), NO_STREAM)).toBe('at 1');
    expect(await append(stream, batch.slice(1), 0n)).toBe('at 2');
    expect(await append(stream, batch.slice(2), 1n)).toBe('at 2');
    expect(await append(stream, batch.slice(1, 2), 0n)).toBe('at 1');
    expect(await read(store.client, stream)).toHaveLength(3);
  });

  it('is recognised when it joins what two appends wrote', async () => {
    const { stream, batch } = await written();
    const more = eventsFrom(3, 2);
    await append(stream, more);
    expect(await append(stream, [...batch, ...more], NO_STREAM)).toBe('at 4');
    expect(await append(stream, [...batch, ...more])).toBe('at 4');
    expect(await read(store.client, stream)).toHaveLength(5);
  });

  it('is refused at a revision that is not where they stand', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, batch, 0n)).toBe(corrupted('0'));
    expect(await append(stream, batch, 1n)).toBe(corrupted('1'));
    expect(await append(stream, batch.slice(1), NO_STREAM)).toBe(corrupted('no_stream'));
    expect(await append(stream, batch, 9n)).toBe(corrupted('9'));
    expect(await read(store.client, stream)).toHaveLength(3);
  });

  it('is written twice at the revision the stream has now, and then recognised there', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, batch, 2n)).toBe('at 5');
    expect(await append(stream, batch, 2n)).toBe('at 5');
    expect(await append(stream, batch, ANY)).toBe('at 2');
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1', '2:2', '3:0', '4:1', '5:2']);
  });

  it('is refused when a new id follows known ones, whatever was expected', async () => {
    const { stream, batch } = await written();
    for (const expected of [NO_STREAM, ANY, STREAM_EXISTS] as const) {
      expect(await append(stream, [...batch, event(3)], expected)).toBe(corrupted(expected));
    }
    expect(await append(stream, [...batch.slice(2), event(3)], 1n)).toBe(corrupted('1'));
    expect(await append(stream, [...batch.slice(0, 1), event(9), ...batch.slice(1)])).toBe(corrupted('any'));
    expect(await read(store.client, stream)).toHaveLength(3);
  });

  it('is written when a new id leads, with ANY and STREAM_EXISTS', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, [event(3), ...batch.slice(0, 1)])).toBe('at 4');
    expect(await append(stream, [event(4), ...batch.slice(1, 2)], STREAM_EXISTS)).toBe('at 6');
    expect(await append(stream, [event(5), ...batch.slice(1, 2)], 0n)).toBe(corrupted('0', 6));
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1', '2:2', '3:3', '4:0', '5:4', '6:1']);
  });

  it('is refused when it leaves out one in the middle', async () => {
    const { stream, batch } = await written();
    expect(await append(stream, [...batch.slice(0, 1), ...batch.slice(2)], NO_STREAM)).toBe(corrupted('no_stream'));
    expect(await append(stream, [...batch.slice(0, 1), ...batch.slice(2)])).toBe('at 2');
    expect(await read(store.client, stream)).toHaveLength(3);
  });

  it('goes by ids alone: other data under a known id changes nothing', async () => {
    const stream = named('again');
    const first = event(0);
    await append(stream, [first]);
    const other = [jsonEvent({ id: first.id, type: 'Other', data: { n: 99 } })];
    expect(await append(stream, other)).toBe('at 0');
    expect(await append(stream, other, NO_STREAM)).toBe('at 0');
    expect((await collect(store.client.readStream(stream))).map(({ event: it }) => it?.type)).toEqual(['Counted']);
  });

  it('writes one id twice in an append and in two streams', async () => {
    const [twice, other] = [named('twice'), named('other')];
    const one = event(0);
    expect(await append(twice, [one, one], NO_STREAM)).toBe('at 1');
    expect(await append(other, [one], NO_STREAM)).toBe('at 0');
    expect(await append(twice, [one])).toBe('at 0');
    expect(await append(twice, [one, one], NO_STREAM)).toBe('at 1');
    expect(await read(store.client, twice)).toEqual(['0:0', '1:0']);
    expect(await read(store.client, other)).toEqual(['0:0']);
  });

  it('is recognised of events that metadata hides', async () => {
    const { stream, batch } = await written();
    await store.client.setStreamMetadata(stream, { truncateBefore: 3 });
    expect(await append(stream, batch, NO_STREAM)).toBe('at 2');
    expect(await append(stream, batch)).toBe('at 2');
    expect(await read(store.client, stream)).toEqual([]);
  });

  it('is recognised in a soft-deleted stream and does not bring it back', async () => {
    const { stream, batch } = await written();
    await store.client.deleteStream(stream);
    expect(await append(stream, batch)).toBe('at 2');
    expect(await append(stream, batch, NO_STREAM)).toBe('at 2');
    expect(await append(stream, batch.slice(1), 0n)).toBe('at 2');
    expect(await append(stream, batch, STREAM_EXISTS)).toBe('deleted');
    expect(await read(store.client, stream)).toBe('not found');
    expect(await append(stream, batch, 2n)).toBe('at 5');
    expect(await eventually(() => read(store.client, stream), Array.isArray)).toEqual(['3:0', '4:1', '5:2']);
  });

  it('is refused in a soft-deleted stream when new ids follow known ones', async () => {
    const { stream, batch } = await written();
    await store.client.deleteStream(stream);
    expect(await append(stream, [...batch, event(3)], NO_STREAM)).toBe(corrupted('no_stream'));
    expect(await append(stream, [...batch, event(3)])).toBe(corrupted('any'));
    expect(await read(store.client, stream)).toBe('not found');
  });

  it('is refused in a tombstoned stream', async () => {
    const { stream, batch } = await written();
    await store.client.tombstoneStream(stream);
    expect(await append(stream, batch, NO_STREAM)).toBe('deleted');
    expect(await append(stream, batch)).toBe('deleted');
  });

  it('is written once when it is sent many times at once, and answered each time once it is written', async () => {
    const stream = named('again');
    const batch = eventsFrom(0, 3);
    const sendOften = () => Array.from({ length: 30 }, (_, n) => append(stream, batch, n % 2 === 0 ? NO_STREAM : ANY));
    // A real server may time out on a repetition whose first sending it is still writing.
    await Promise.all(sendOften());
    expect(new Set(await Promise.all(sendOften()))).toEqual(new Set(['at 2']));
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1', '2:2']);
  });
});
