import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { NotOurs } from './refusals.js';
import { FellSilent, type FollowNews, type FollowOptions } from './subscription-supervisor.js';
import { command, count, tally, type Counted, Wire } from './tally-for-spec.js';

const SILENCE = { silenceMs: 400 };

describe('following', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let wire: Wire;
  /** `far` follows over the wire that breaks, `near` appends directly. */
  let far: EventStore;
  let near: EventStore;
  let news: FollowNews[];
  let stop: AbortController;
  let next = 0;

  const append = async (numbers: number, stream = 'tally-1') => {
    const envelope = command(`${stream}-${next}`);
    const { position } = await near.decide(
      stream,
      tally,
      count(...Array.from({ length: numbers }, () => next++)),
      envelope,
    );
    return position;
  };
  const numbers: number[] = [];
  const until = async (fits: () => boolean) => {
    while (!fits()) await new Promise((resolve) => setTimeout(resolve, 10)); // the test's own time limit ends it
  };
  /** Takes events until the end; `commit` is called after each. */
  const taking = async (
    options: Partial<FollowOptions> = {},
    commit: (position: string) => unknown = () => undefined,
  ) => {
    const all = { prefixes: ['tally-'], from: () => undefined, signal: stop.signal, ...SILENCE };
    for await (const delivery of far.follow({ ...all, report: (told) => news.push(told), ...options })) {
      if (delivery.kind !== 'event') continue;
      numbers.push((delivery.event.data as Counted['data']).n);
      await commit(delivery.event.position);
    }
  };
  const reasons = () => news.flatMap((told) => (told.kind === 'reconnecting' ? [told.why] : []));
  const connections = () => news.filter(({ kind }) => kind === 'connected').length;

  beforeEach(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    wire = await Wire.to(server.port);
    far = new EventStore(wire.url);
    near = new EventStore(server.connectionString);
    [news, stop, next] = [[], new AbortController(), 0];
    numbers.length = 0;
  });
  afterEach(async () => {
    stop.abort();
    await far.close();
    await near.close();
    await wire.close();
    await server.close();
    await database.drop();
  });

  it('brings each event once, in order, over connections that break, from what was committed by then', async () => {
    let committed: string | undefined;
    const asked: (string | undefined)[] = [];
    const from = () => (asked.push(committed), committed);
    const taken = taking({ from }, (position) => {
      if (numbers.length % 7 === 0) committed = position; // mostly behind what was delivered
    });
    for (let round = 0; round < 6; round += 1) {
      await append(5);
      await until(() => connections() > round);
      wire.cut();
      await append(5);
    }
    await until(() => numbers.length === 60);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, n) => n));
    expect(asked.length).toBeGreaterThan(6);
    expect(new Set(asked).size).toBeGreaterThan(2);
    expect(reasons().length).toBeGreaterThanOrEqual(6);
    stop.abort();
    await taken;
  });

  it('starts after what was committed', async () => {
    const committed = await append(2);
    await append(3);
    const taken = taking({ from: () => Promise.resolve(committed) });
    await until(() => numbers.length === 3);
    expect(numbers).toEqual([2, 3, 4]);
    stop.abort();
    await taken;
  });

  it('notices that a connection has died without a word, and goes on over another one', async () => {
    const taken = taking();
    await append(1);
    await until(() => numbers.length === 1);
    await far.head(); // the store's other connection is dead as well
    wire.deafen();
    await append(2);
    await until(() => numbers.length === 3);
    expect(numbers).toEqual([0, 1, 2]);
    expect(reasons()[0]).toBeInstanceOf(FellSilent); // and not what the keep-alive of gRPC notices, later
    stop.abort();
    await taken;
  });

  it('leaves a connection alone on which there was nothing to hear', async () => {
    await append(1, 'other-1');
    const looks = jest.spyOn(EventStoreDBClient.prototype, 'readAll');
    const taken = taking();
    await until(() => connections() === 1);
    for (let asked = 1; asked < 4; asked += 1) {
      await append(1, 'other-1');
      await until(() => looks.mock.calls.length >= asked * 4);
    }
    await append(1);
    await until(() => numbers.length === 1);
    expect(reasons()).toEqual([]);
    looks.mockRestore();
    stop.abort();
    await taken;
  });

  it('leaves a connection alone while its reader takes its time', async () => {
    await append(3);
    const looks = jest.spyOn(EventStoreDBClient.prototype, 'readAll');
    // It has nothing to hear, and looks again and again: that is how long a reader takes.
    const beside = taking({ prefixes: ['none-'], report: () => undefined });
    const taken = taking({}, async () => {
      for (let look = 0; look < 3; look += 1) {
        const before = looks.mock.calls.length;
        await append(1, 'other-1');
        await until(() => stop.signal.aborted || looks.mock.calls.length > before);
      }
    });
    await until(() => numbers.length === 3);
    expect(reasons()).toEqual([]);
    looks.mockRestore();
    stop.abort();
    await Promise.all([taken, beside]);
  });

  it('waits for a server that is away, and finds it when it is back', async () => {
    const taken = taking();
    await append(1);
    await until(() => numbers.length === 1);
    const { port } = server;
    await near.close();
    await server.close();
    await until(() => reasons().length > 2);
    server = await startTestEventStore(database.eventStoreUrl, port);
    near = new EventStore(server.connectionString);
    await append(1);
    await until(() => numbers.length === 2);
    stop.abort();
    await taken;
  });

  it('throws what is no matter of the connection: an event that is not ours, and a checkpoint that cannot be had', async () => {
    const raw = EventStoreDBClient.connectionString(server.connectionString);
    await raw.appendToStream('tally-poison', jsonEvent({ type: 'Counted', data: { n: 1 } }));
    await raw.dispose();
    await expect(taking()).rejects.toBeInstanceOf(NotOurs);
    const from = () => Promise.reject(new Error('no checkpoint'));
    await expect(taking({ from })).rejects.toThrow('no checkpoint');
    expect(reasons()).toEqual([]);
  });

  it('ends when it is told to: while it listens, while it waits to connect again, and with its store', async () => {
    const listening = taking();
    await until(() => connections() === 1);
    stop.abort();
    await listening;
    stop = new AbortController();
    const closing = taking();
    await until(() => connections() === 2);
    const { port } = server;
    await near.close();
    await server.close();
    await until(() => reasons().length > 3);
    stop.abort();
    await closing;
    server = await startTestEventStore(database.eventStoreUrl, port);
    stop = new AbortController();
    const left = taking();
    await until(() => connections() === 3);
    await far.close();
    await left;
  });
});
