import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { type Delivery, type SubscriptionOptions } from './subscription.js';
import { command, count, tally, type Counted, Wire } from './tally-for-spec.js';

const prefixes = ['red-', 'blue-'];
const at = ({ stream, data }: RecordedEvent) => `${stream}:${String((data as Counted['data']).n)}`;

describe('reading', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let store: EventStore;
  const positions: string[] = [];

  const append = async (stream: string, ...numbers: number[]) => {
    const envelope = command(`${stream} ${numbers.join()} ${positions.length}`);
    const { position } = await store.decide(stream, tally, count(...numbers), envelope);
    return (positions.push(position), position);
  };
  const all = async (options: Partial<Parameters<EventStore['readAll']>[0]> = {}) => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readAll({ prefixes, ...options })) events.push(event);
    return events;
  };
  /** What a subscription brings until `enough`; then it is left. */
  const deliveries = async (options: Partial<SubscriptionOptions>, enough: (seen: readonly Delivery[]) => boolean) => {
    const seen: Delivery[] = [];
    for await (const delivery of store.subscribe({ prefixes, ...options })) {
      seen.push(delivery);
      if (enough(seen)) break;
    }
    return seen;
  };
  const isCaughtUp = (seen: readonly Delivery[]) => seen.at(-1)?.kind === 'caught-up';
  const events = (seen: readonly Delivery[]) => seen.flatMap((one) => (one.kind === 'event' ? [at(one.event)] : []));

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    store = new EventStore(server.connectionString);
    expect(await store.head()).toBe('0');
    expect(await all()).toEqual([]);
    await append('red-1', 1, 2);
    await append('green-1', 10);
    await append('blue-1', 3);
    await append('redder-1', 11);
    await append('red-1', 4);
    await append('green-1', 12);
  });
  afterAll(async () => {
    await store.close();
    await server.close();
    await database.drop();
  });

  const ours = ['red-1:1', 'red-1:2', 'blue-1:3', 'red-1:4'];

  it('passes over what a subscriber does not want, and says where', async () => {
    const seen = await deliveries({ wants: () => false }, isCaughtUp);
    const passed = (await all()).map(({ position, eventId }) => ({ kind: 'passed', position, eventId }));
    expect(seen.filter(({ kind }) => kind === 'passed')).toEqual(passed);
    expect(events(seen)).toEqual([]);
    expect(events(await deliveries({ wants: () => true }, isCaughtUp))).toEqual(ours);
  });

  it('gives the head of the store', async () => expect(await store.head()).toBe(positions.at(-1)));

  it('gives all events of our streams in order, each with its place', async () => {
    const found = await all();
    expect(found.map(at)).toEqual(ours);
    expect(found.map(({ revision }) => revision)).toEqual([0, 1, 0, 2]);
    const places = found.map(({ position }) => BigInt(position));
    expect(places).toEqual([...places].sort((a, b) => (a < b ? -1 : 1)));
    expect(found[1]?.position).toBe(positions[0]);
  });

  it('starts after a position and ends with another, ours or not', async () => {
    const [red, green, blue, redder] = positions;
    expect((await all({ after: red! })).map(at)).toEqual(['blue-1:3', 'red-1:4']);
    expect((await all({ after: green! })).map(at)).toEqual(['blue-1:3', 'red-1:4']);
    expect((await all({ upTo: blue! })).map(at)).toEqual(['red-1:1', 'red-1:2', 'blue-1:3']);
    expect((await all({ upTo: redder! })).map(at)).toEqual(['red-1:1', 'red-1:2', 'blue-1:3']);
    expect((await all({ after: red!, upTo: blue! })).map(at)).toEqual(['blue-1:3']);
    expect(await all({ after: blue!, upTo: blue! })).toEqual([]);
    expect(await all({ after: await store.head() })).toEqual([]);
  });

  it('loads a stream whole, or as it stood at a revision', async () => {
    expect((await store.load('red-1', tally)).state).toEqual([1, 2, 4]);
    expect(await store.load('red-1', tally, 1)).toMatchObject({
      ...{ state: [1, 2], position: positions[0], tip: { revision: 1 } },
    });
    expect(await store.load('red-2', tally)).toMatchObject({ state: [], position: '0', tip: { revision: -1 } });
  });

  it('subscribes from the start: events in order, then caught up', async () => {
    const seen = await deliveries({}, isCaughtUp);
    expect(events(seen)).toEqual(ours);
    expect(seen.filter(({ kind }) => kind === 'caught-up')).toHaveLength(1);
  });

  it('subscribes after a position, exclusively', async () => {
    const [first] = await all();
    expect(events(await deliveries({ after: first!.position }, isCaughtUp))).toEqual(ours.slice(1));
    expect(events(await deliveries({ after: positions[2]! }, isCaughtUp))).toEqual(['red-1:4']);
    expect(events(await deliveries({ after: await store.head() }, isCaughtUp))).toEqual([]);
  });

  it('brings checkpoints between the events they stand between, past what is not ours', async () => {
    const seen = await deliveries({}, isCaughtUp);
    let last = -1n;
    let checkpoints = 0;
    for (const delivery of seen) {
      if (delivery.kind === 'caught-up') continue;
      const position = BigInt(delivery.kind === 'event' ? delivery.event.position : delivery.position);
      expect(position >= last).toBe(true);
      if (delivery.kind === 'event') expect(position > last).toBe(true);
      else checkpoints += 1;
      last = position;
    }
    expect(checkpoints).toBeGreaterThan(0);
    const end = BigInt(await store.head());
    const reached = await deliveries({}, (so) => {
      const [latest] = so.slice(-1);
      return latest?.kind === 'checkpoint' && BigInt(latest.position) >= end;
    });
    expect(events(reached)).toEqual(ours);
  });

  it('goes on with what is appended after it caught up', async () => {
    const abort = new AbortController();
    const live: string[] = [];
    for await (const delivery of store.subscribe({ prefixes, after: await store.head(), signal: abort.signal })) {
      if (delivery.kind === 'caught-up' && live.length === 0) {
        void append('green-9', 1).then(() => append('red-9', 2, 3));
      }
      if (delivery.kind === 'event') live.push(at(delivery.event));
      if (live.length === 2) abort.abort();
    }
    expect(live).toEqual(['red-9:2', 'red-9:3']);
  });

  it('ends cleanly when it is aborted: while it waits, and before it began', async () => {
    const abort = new AbortController();
    const seen = deliveries({ signal: abort.signal }, (so) => (isCaughtUp(so) && abort.abort(), false));
    expect((await seen).length).toBeGreaterThan(0);
    expect(await deliveries({ signal: AbortSignal.abort() }, () => false)).toEqual([]);
  });

  it('throws when the connection breaks, and a subscription after the last event misses nothing', async () => {
    const wire = await Wire.to(server.port);
    const far = new EventStore(wire.url);
    const { position } = (await all()).at(-1)!;
    const broken = (async () => {
      for await (const delivery of far.subscribe({ prefixes, after: position })) {
        if (delivery.kind === 'caught-up') wire.cut();
      }
    })();
    await expect(broken).rejects.toThrow();
    await append('red-10', 5);
    for await (const delivery of far.subscribe({ prefixes, after: position })) {
      if (delivery.kind !== 'event') continue;
      expect(at(delivery.event)).toBe('red-10:5');
      break;
    }
    await far.close();
    await wire.close();
  });

  it('throws when the server goes', async () => {
    const other = await createTestDatabase();
    const going = await startTestEventStore(other.eventStoreUrl);
    const client = new EventStore(going.connectionString);
    const broken = (async () => {
      for await (const { kind } of client.subscribe({ prefixes })) if (kind === 'caught-up') void going.close();
    })();
    await expect(broken).rejects.toMatchObject({ type: 'unavailable' });
    await client.close();
    await other.drop();
  });

  it('lets go of what the server had sent to its end before the reader left', async () => {
    // So many fit the client's three buffers of 16 that it takes the server's end, and do not fit two of them.
    const numbers = Array.from({ length: 42 }, (_, index) => index);
    const reader = new EventStore(server.connectionString);
    try {
      await append('grey-1', ...numbers);
      for await (const { revision } of reader.readStream('grey-1')) {
        if (revision < 2) continue;
        await reader.head(); // an answer behind the events: they have all arrived
        break;
      }
    } finally {
      await reader.close(); // it never came to its end while something was left there
    }
  });
});
