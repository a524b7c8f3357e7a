import {
  type AllStreamResolvedEvent,
  EventStoreDBClient,
  eventTypeFilter,
  jsonEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing';

const event = (n: number, type = 'Counted') => jsonEvent({ type, data: { n } });
const numberOf = (data: unknown) => (data as { n: number }).n; // written by `event`

describe('reading and subscribing', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let client: EventStoreDBClient;
  let writer: EventStoreDBClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    client = EventStoreDBClient.connectionString(store.connectionString);
    writer = EventStoreDBClient.connectionString(store.connectionString);
  });
  afterAll(async () => {
    await client.dispose();
    await writer.dispose();
    await store.close();
    await database.drop();
  });

  /** The next `count` events of a subscription. */
  async function take(subscription: AsyncIterable<AllStreamResolvedEvent>, count: number) {
    const taken: { stream: string; revision: bigint; position: bigint; n: number }[] = [];
    for await (const { event: it } of subscription) {
      if (!it) continue;
      taken.push({ stream: it.streamId, revision: it.revision, position: it.position.commit, n: numberOf(it.data) });
      if (taken.length === count) break;
    }
    return taken;
  }

  it('hands over from catching up to live without a gap or a double while eight writers append', async () => {
    const streams = Array.from({ length: 8 }, (_, index) => `handover-${index}`);
    const written = Promise.all(
      streams.map(async (stream) => {
        for (let n = 0; n < 200; n += 1) await writer.appendToStream(stream, event(n));
      }),
    );
    const subscribers = Array.from({ length: 6 }, (_, index) =>
      take(
        client.subscribeToAll({
          fromPosition: START,
          ...(index % 2 === 0 && { filter: streamNameFilter({ prefixes: ['handover-'] }) }),
        }),
        1_600,
      ),
    );
    await written;
    for (const taken of await Promise.all(subscribers)) {
      const rising = taken.every(({ position }, index) => index === 0 || position > (taken[index - 1]?.position ?? 0n));
      expect(rising).toBe(true);
      for (const stream of streams) {
        const revisions = taken.filter((it) => it.stream === stream).map(({ revision }) => Number(revision));
        expect(revisions).toEqual(Array.from({ length: 200 }, (_, revision) => revision));
      }
    }
  });

  it('reads $all in the order of positions, the same forwards, backwards and from the middle', async () => {
    const forwards: bigint[] = [];
    for await (const { event: it } of client.readAll()) if (it) forwards.push(it.position.commit);
    const backwards: bigint[] = [];
    for await (const { event: it } of client.readAll({ direction: 'backwards', fromPosition: 'end' })) {
      if (it) backwards.push(it.position.commit);
    }
    expect(backwards.toReversed()).toEqual(forwards);
    const middle = forwards[700] ?? 0n;
    const rest: bigint[] = [];
    for await (const { event: it } of client.readAll({ fromPosition: { commit: middle, prepare: middle } })) {
      if (it) rest.push(it.position.commit);
    }
    expect(rest).toEqual(forwards.slice(700));
  });

  it('gives a filtered subscription only what starts with a prefix of stream name or event type', async () => {
    await writer.appendToStream('filtered-a', [event(1, 'Kept'), event(2, 'Left')]);
    await writer.appendToStream('other', [event(3, 'KeptToo')]);
    await writer.appendToStream('filtered-b', [event(4, 'Kept')]);
    const byName = client.subscribeToAll({ filter: streamNameFilter({ prefixes: ['filtered-a', 'filtered-b'] }) });
    expect((await take(byName, 3)).map(({ n }) => n)).toEqual([1, 2, 4]);
    const byType = client.subscribeToAll({ filter: eventTypeFilter({ prefixes: ['Kept'] }) });
    expect((await take(byType, 3)).map(({ n }) => n)).toEqual([1, 3, 4]);
  });

  it('tells a filtered subscriber how far it has looked, and goes on behind that', async () => {
    const checkpoints: bigint[] = [];
    const filter = streamNameFilter({
      prefixes: ['late-'],
      maxSearchWindow: 100,
      checkpointReached: (_subscription, { commit }) => void checkpoints.push(commit),
    });
    const subscription = client.subscribeToAll({ filter });
    subscription.on('data', () => undefined);
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    await subscription.unsubscribe();
    const head = checkpoints.at(-1) ?? 0n;
    expect(checkpoints.length).toBeGreaterThan(10);
    await writer.appendToStream('late-1', event(7));
    const resumed = client.subscribeToAll({ filter, fromPosition: { commit: head, prepare: head } });
    expect(await take(resumed, 1)).toEqual([{ stream: 'late-1', revision: 0n, position: head + 1n, n: 7 }]);
  });

  it('gives a stream subscription what is there and what comes', async () => {
    await writer.appendToStream('followed', [event(0), event(1)]);
    const taken: number[] = [];
    const subscription = client.subscribeToStream('followed', { fromRevision: 0n });
    subscription.once('caughtUp', () => {
      void writer.appendToStream('not-followed', event(9));
      void writer.appendToStream('followed', [event(2), event(3)]);
    });
    for await (const { event: it } of subscription) if (it && taken.push(numberOf(it.data)) === 3) break;
    expect(taken).toEqual([1, 2, 3]);
  });

  it('says in one sentence that it has no regular expressions, metadata streams or deletes yet', async () => {
    const subscription = client.subscribeToAll({ filter: streamNameFilter({ regex: '.*' }) });
    const error = new Promise<Error>((resolve) => subscription.on('error', resolve));
    expect((await error).message).toMatch(/12 UNIMPLEMENTED: 内嵌事件库尚不支持正则过滤/);
    await expect(writer.setStreamMetadata('followed', { maxCount: 1 })).rejects.toThrow('stream metadata');
    await expect(writer.deleteStream('followed')).rejects.toThrow('12 UNIMPLEMENTED');
    await expect(writer.tombstoneStream('followed')).rejects.toThrow('12 UNIMPLEMENTED');
  });

  it('lets a subscriber that stops reading be, and gives it everything when it reads on', async () => {
    const pad = 'x'.repeat(50_000);
    const wide = () => Array.from({ length: 20 }, () => jsonEvent({ type: 'Wide', data: { n: 0, pad } }));
    const slow = client.subscribeToAll({ filter: streamNameFilter({ prefixes: ['wide'] }) }, { highWaterMark: 1 });
    await new Promise((resolve) => slow.once('caughtUp', resolve));
    for (let n = 0; n < 30; n += 1) await writer.appendToStream('wide', wide()); // 30 MB: more than is kept in memory
    const taken = await take(slow, 600);
    expect(taken.map(({ revision }) => Number(revision))).toEqual(Array.from({ length: 600 }, (_, n) => n));
  });
});
