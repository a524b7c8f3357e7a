import {
  binaryEvent,
  DeadlineExceededError,
  type EventData,
  jsonEvent,
  MaxAppendSizeExceededError,
  UnknownError,
} from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, credentials, event, eventsFrom, named, outcome, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';

const LIMIT = 1_048_576;
const bytes = (size: number, metadata = 0, type = 'Bytes'): EventData =>
  binaryEvent({ type, data: new Uint8Array(size), ...(metadata > 0 && { metadata: new Uint8Array(metadata) }) });

describe.each([
  ['one of a batch', {}],
  ['a call of its own', { credentials }],
])('the limits of an append sent as %s', (_path, options) => {
  const store = storeUnderTest();
  const append = (stream: string, events: EventData | EventData[]) =>
    store.client.appendToStream(stream, events, { ...options, deadline: 60_000 });

  it('take 1,048,576 bytes of data to the byte, however many events they are in', async () => {
    expect(await outcome(append(named('exact'), bytes(LIMIT)))).toBe('at 0');
    expect(await outcome(append(named('halves'), [bytes(LIMIT / 2), bytes(LIMIT / 2)]))).toBe('at 1');
    const stream = named('over');
    for (const events of [[bytes(LIMIT + 1)], [bytes(LIMIT / 2), bytes(LIMIT / 2 + 1)]]) {
      const error = await append(stream, events).catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(MaxAppendSizeExceededError);
      expect(error).toMatchObject({ maxAppendSize: LIMIT });
    }
    expect(await read(store.client, stream)).toBe('not found');
  });

  it('count neither metadata nor type', async () => {
    const stream = named('beside');
    expect(await outcome(append(stream, bytes(LIMIT, 1_000, 'type'.repeat(250))))).toBe('at 0');
    expect(await outcome(append(stream, bytes(10, 2_000_000)))).toBe('at 1');
    const [first, second] = await collect(store.client.readStream(stream));
    expect(first?.event?.type).toHaveLength(1_000);
    expect(second?.event?.metadata).toHaveLength(2_000_000);
  });

  it('leave the connection usable for the next', async () => {
    const refused = append(named('over'), bytes(LIMIT + 1));
    const taken = append(named('beside'), event(1));
    expect(await outcome(taken)).toBe('at 0');
    await expect(refused).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
    expect(await outcome(append(named('after'), event(1)))).toBe('at 0');
  });

  it('hold for an append that the client sends in parts', async () => {
    const part = { ...options, batchAppendSize: 2_000 };
    const stream = named('parts');
    expect(await outcome(store.client.appendToStream(stream, eventsFrom(0, 300), part))).toBe('at 299');
    expect(await read(store.client, stream)).toHaveLength(300);
    const pad = { pad: 'x'.repeat(500_000) };
    const wide = Array.from({ length: 3 }, () => jsonEvent({ type: 'Wide', data: pad }));
    const over = store.client.appendToStream(named('parts-over'), wide, part);
    await expect(over).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
  });

  it('give an append that comes too late a deadline, or have it written in time', async () => {
    const stream = named('late');
    const sent = Array.from({ length: 20 }, (_, n) =>
      store.client.appendToStream(stream, event(n), { ...options, deadline: 1 }).catch((error: unknown) => error),
    );
    const answers = await Promise.all(sent);
    const late = answers.filter((it) => it instanceof DeadlineExceededError);
    const written = answers.filter((it) => !(it instanceof Error));
    expect(late.length + written.length).toBe(20);
    expect(await outcome(append(stream, event(99)))).toMatch(/^at \d+$/);
  });
});

describe('what cannot be appended', () => {
  const store = storeUnderTest();

  it('is an event without a type: one error, and the connection goes on', async () => {
    const untyped = jsonEvent({ type: '', data: {} });
    await expect(store.client.appendToStream(named('untyped'), untyped, { credentials })).rejects.toThrow(UnknownError);
    expect(await outcome(store.client.appendToStream(named('after'), event(0), { credentials }))).toBe('at 0');
  });

  it('is a stream without a name, which cannot be read or deleted either', async () => {
    const { client } = store;
    const asked = [
      () => client.appendToStream('', event(0)),
      () => client.appendToStream('', event(0), { credentials }),
      () => collect(client.readStream('')),
      () => client.deleteStream(''),
      () => client.tombstoneStream(''),
      () => client.setStreamMetadata(named('named'), { maxCount: 1 }).then(() => client.appendToStream('', event(0))),
    ];
    for (const ask of asked) await expect(ask()).rejects.toThrow(UnknownError);
    expect(await outcome(client.appendToStream(named('after'), event(0)))).toBe('at 0');
  });
});
