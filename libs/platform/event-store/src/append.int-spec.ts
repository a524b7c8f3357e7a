import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { StreamDeleted } from './refusals.js';
import { command, count, counted, countOnAnew, tally, Wire } from './tally-for-spec.js';

const step = () => command(randomUUID());

describe('appending', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let store: EventStore;
  let raw: EventStoreDBClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    store = new EventStore(server.connectionString);
    raw = EventStoreDBClient.connectionString(server.connectionString);
  });
  afterAll(async () => {
    await store.close();
    await raw.dispose();
    await server.close();
    await database.drop();
  });

  it('sends nothing that the store would refuse for its size, and all that it would take', async () => {
    const note = (bytes: number) => () => [
      { type: 'Counted' as const, data: { n: 1, note: 'x'.repeat(bytes - '{"n":1,"note":""}'.length) } },
    ];
    const sends = jest.spyOn(EventStoreDBClient.prototype, 'appendToStream');
    const tooLarge = store.decide('tally-size', tally, note(1_048_577), step());
    await expect(tooLarge).rejects.toMatchObject({ code: 'append-too-large', details: { bytes: 1_048_577 } });
    expect(sends).not.toHaveBeenCalled();
    await store.decide('tally-size', tally, note(1_048_576), step());
    expect(sends).toHaveBeenCalledTimes(1);
    sends.mockRestore();
  });

  it('says of a stream that was ended for ever that it was', async () => {
    await store.decide('tally-ended', tally, count(1), step());
    await raw.tombstoneStream('tally-ended');
    const other = new EventStore(server.connectionString);
    for (const each of [store, other]) {
      await expect(each.decide('tally-ended', tally, count(2), step())).rejects.toEqual(
        new StreamDeleted('tally-ended'),
      );
      await expect(each.load('tally-ended', tally)).rejects.toMatchObject({
        kind: 'not-found',
        code: 'stream-deleted',
      });
    }
    await other.close();
  });

  it('goes on undisturbed when the connection of another store in the process breaks, again and again', async () => {
    const wire = await Wire.to(server.port);
    const far = new EventStore(wire.url);
    let cuts = 0;
    /** Who has counted since the last cut: it is cut again when all near have, and the far one is there again. */
    const since = new Set<string>();
    const countingBy = (each: EventStore, name: 'near' | 'far') =>
      Array.from({ length: 8 }, async (_, n) => {
        while (cuts < 15) {
          const decided = each.decide(`tally-${name}${n}`, tally, countOnAnew, step());
          // The far one's reads may fail.
          const isDone = name === 'near' ? await decided : await decided.catch(() => undefined);
          if (isDone) since.add(name === 'near' ? `near ${n}` : 'far');
          if (since.size < 9) continue;
          since.clear();
          wire.cut();
          cuts += 1;
        }
      });
    await Promise.all([...countingBy(store, 'near'), ...countingBy(far, 'far')]);
    for (const stream of ['near', 'far'].flatMap((name) => Array.from({ length: 8 }, (_, n) => `tally-${name}${n}`))) {
      const { state } = await store.load(stream, tally);
      expect(state).toEqual(state.map((_, i) => i));
    }
    await far.close();
    await wire.close();
  });

  it('finds a cluster again that no member of could be found for a while', async () => {
    const url = `esdb+discover://127.0.0.1:${server.port}?tls=false&maxDiscoverAttempts=1&discoveryInterval=10`;
    const found = new EventStore(url);
    await found.decide('tally-cluster', tally, count(0), step());
    let down: Promise<void> | undefined;
    const rule = () => {
      down ??= store.close().then(() => server.close());
      return [counted(1)];
    };
    const decided = found.decide('tally-cluster', tally, rule, step());
    while (down === undefined) await new Promise(setImmediate);
    await down;
    const { port } = server;
    // The search has failed by then: a client that keeps that failure stays lost.
    await expect(found.head()).rejects.toThrow();
    server = await startTestEventStore(database.eventStoreUrl, port);
    store = new EventStore(server.connectionString);
    expect(await decided).toMatchObject({ revision: 1, state: [0, 1] });
    await found.close();
  });
});
