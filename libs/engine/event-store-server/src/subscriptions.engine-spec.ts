import {
  type AllStreamResolvedEvent,
  EventStoreDBClient,
  eventTypeFilter,
  jsonEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';

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

  const heard = (subscription: NodeJS.EventEmitter) => {
    const lines: string[] = [];
    const changed = new Set<() => void>();
    const add = (line: string) => {
      lines.push(line);
      for (const wake of changed) wake();
    };
    subscription.on('confirmation', () => add('confirmed'));
    subscription.on('caughtUp', () => add('caught up'));
    subscription.on('error', (error: { type: string }) => add(error.type));
    subscription.on('data', ({ event: it }: AllStreamResolvedEvent) => add(`${it?.revision} ${it?.type}`));
    const until = (line: string) =>
      new Promise<string[]>((resolve) => {
        const look = () => {
          if (lines.includes(line)) resolve(lines);
        };
        changed.add(look);
        look();
      });
    return { lines, until };
  };

  it('waits for a stream that is not there or is deleted, and follows it once it is', async () => {
    await writer.appendToStream('back', [event(0), event(1)]);
    await writer.deleteStream('back');
    const heardBack = heard(client.subscribeToStream('back', { fromRevision: START }));
    const heardNew = heard(client.subscribeToStream('to-come', { fromRevision: START }));
    await Promise.all([heardBack.until('confirmed'), heardNew.until('confirmed')]);
    await writer.setStreamMetadata('to-come', { maxCount: 5 });
    await writer.appendToStream('back', [event(2)]);
    await writer.appendToStream('to-come', [event(0)]);
    expect(await heardBack.until('caught up')).toEqual(['confirmed', '2 Counted', 'caught up']);
    expect(await heardNew.until('caught up')).toEqual(['confirmed', '0 Counted', 'caught up']);
  });

  it('passes over what is hidden on the way to the end, and gives everything behind it', async () => {
    await writer.setStreamMetadata('short', { maxCount: 2 });
    await writer.appendToStream(
      'short',
      [0, 1, 2, 3, 4].map((n) => event(n)),
    );
    const short = heard(client.subscribeToStream('short', { fromRevision: START }));
    await short.until('caught up');
    await writer.appendToStream(
      'short',
      [5, 6, 7, 8].map((n) => event(n)),
    );
    await writer.deleteStream('short');
    await writer.appendToStream('short', event(9));
    await short.until('9 Counted');
    const revisions = short.lines.filter((line) => line.endsWith('Counted')).map((line) => Number(line.split(' ')[0]));
    expect(revisions).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('begins at the end, beyond it, and behind the last position there is', async () => {
    await writer.appendToStream('ends', [event(0), event(1)]);
    const atEnd = heard(client.subscribeToStream('ends', { fromRevision: 'end' }));
    const beyond = heard(client.subscribeToStream('ends', { fromRevision: 3n }));
    const highest = heard(client.subscribeToStream('ends', { fromRevision: 9223372036854775807n }));
    const far = { commit: 10n ** 12n, prepare: 10n ** 12n };
    const allBeyond = heard(
      client.subscribeToAll({ fromPosition: far, filter: streamNameFilter({ prefixes: ['ends'] }) }),
    );
    for (const each of [atEnd, beyond, highest, allBeyond]) await each.until('caught up');
    await writer.appendToStream(
      'ends',
      [2, 3, 4].map((n) => event(n)),
    );
    expect(await atEnd.until('4 Counted')).toEqual(['confirmed', 'caught up', '2 Counted', '3 Counted', '4 Counted']);
    expect(await beyond.until('4 Counted')).toEqual(['confirmed', 'caught up', '4 Counted']);
    expect((await allBeyond.until('4 Counted')).filter((line) => line.endsWith('Counted'))).toHaveLength(3);
    expect(highest.lines).toEqual(['confirmed', 'caught up']);
  });

  it('ends with the tombstone of a stream, and says so at once when it is there already', async () => {
    await writer.appendToStream('mortal', event(0));
    const live = heard(client.subscribeToStream('mortal', { fromRevision: START }));
    await live.until('caught up');
    await writer.tombstoneStream('mortal');
    expect(await live.until('stream-deleted')).toEqual([
      'confirmed',
      '0 Counted',
      'caught up',
      '9223372036854775807 $streamDeleted',
      'stream-deleted',
    ]);
    const dead = heard(client.subscribeToStream('mortal', { fromRevision: START }));
    expect(await dead.until('stream-deleted')).toEqual(['stream-deleted']);
  });

  it('follows the metadata of a stream from its last event on', async () => {
    for (const maxCount of [1, 2]) await writer.setStreamMetadata('meta', { maxCount });
    const meta = heard(client.subscribeToStream('$$meta', { fromRevision: START }));
    await meta.until('caught up');
    await writer.setStreamMetadata('meta', { maxCount: 3 });
    expect(await meta.until('2 $metadata')).toEqual(['confirmed', '1 $metadata', 'caught up', '2 $metadata']);
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
