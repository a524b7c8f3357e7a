import {
  ANY,
  BACKWARDS,
  type AppendExpectedRevision,
  END,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';

const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });
const credentials = { username: 'admin', password: 'changeit' }; // makes the client use Append instead of BatchAppend

describe('deleting', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let client: EventStoreDBClient;

  const open = async () => {
    store = await startTestEventStore(database.eventStoreUrl);
    client = EventStoreDBClient.connectionString(store.connectionString);
  };
  const shut = async () => {
    await client.dispose();
    await store.close();
  };
  const append = (stream: string, n: number, expectedRevision: AppendExpectedRevision = ANY, options = {}) =>
    client.appendToStream(stream, event(n), { expectedRevision, ...options });
  const numbers = async (stream: string) => {
    const read: unknown[] = [];
    for await (const { event } of client.readStream(stream)) read.push(event?.data);
    return read;
  };
  const lastOfAll = async (maxCount: number) => {
    const read: string[] = [];
    for await (const { event } of client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount })) {
      read.unshift(`${event?.streamId}@${event?.revision} ${event?.type}`);
    }
    return read;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await open();
  });
  afterAll(async () => {
    await shut();
    await database.drop();
  });

  it('hides a stream, and shows what is appended next as soon as that is acknowledged', async () => {
    for (let round = 0; round < 20; round += 1) {
      const stream = `hidden-${round}`;
      await append(stream, 0);
      const { position } = await client.deleteStream(stream);
      expect(position?.commit).toBeGreaterThan(0n);
      await expect(numbers(stream)).rejects.toThrow(StreamNotFoundError);
      await append(stream, 1, NO_STREAM);
      expect(await numbers(stream)).toEqual([{ n: 1 }]);
    }
    expect(await lastOfAll(4)).toEqual([
      'hidden-19@0 Counted',
      '$$hidden-19@0 $metadata',
      'hidden-19@1 Counted',
      '$$hidden-19@1 $metadata',
    ]);
  });

  it('is remembered after a restart', async () => {
    await append('restarted', 0);
    await append('ended', 0);
    await client.setStreamMetadata('ended', { maxCount: 2 });
    await client.deleteStream('restarted');
    await client.tombstoneStream('ended');
    await shut();
    await open();
    await expect(append('restarted', 1, STREAM_EXISTS)).rejects.toThrow(StreamDeletedError);
    await expect(append('ended', 1)).rejects.toThrow(StreamDeletedError);
    await expect(numbers('restarted')).rejects.toThrow(StreamNotFoundError);
    expect(await append('restarted', 1, 0n)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await numbers('restarted')).toEqual([{ n: 1 }]);
  });

  it('tells by the revision what stands in its way', async () => {
    await append('checked', 0);
    const wrong = { streamName: 'checked', expectedVersion: 4n, actualVersion: 0n };
    for (const refused of [
      client.deleteStream('checked', { expectedRevision: 4n }),
      client.tombstoneStream('checked', { expectedRevision: 4n }),
    ]) {
      await expect(refused).rejects.toMatchObject(wrong);
    }
    await expect(client.deleteStream('nowhere')).rejects.toThrow(WrongExpectedVersionError);
    expect(await numbers('checked')).toEqual([{ n: 0 }]);
  });

  it.each(['ended-for-ever', '预算 目标/甲', 'x'.repeat(20_000)])(
    'with a tombstone ends a stream in both ways of appending, whatever its name',
    async (stream) => {
      const again = event(0);
      await client.appendToStream(stream, again, { expectedRevision: NO_STREAM });
      await client.tombstoneStream(stream, { expectedRevision: 0n });
      expect(await lastOfAll(1)).toEqual([`${stream}@9223372036854775807 $streamDeleted`]);
      for (const options of [{}, { credentials }]) {
        await expect(append(stream, 1, ANY, options)).rejects.toThrow(StreamDeletedError);
        const repeated = client.appendToStream(stream, again, { expectedRevision: NO_STREAM, ...options });
        await expect(repeated).rejects.toThrow(StreamDeletedError);
      }
      await expect(client.deleteStream(stream)).rejects.toThrow(StreamDeletedError);
      await expect(client.tombstoneStream(stream)).rejects.toThrow(StreamDeletedError);
      await expect(client.setStreamMetadata(stream, { maxCount: 1 })).rejects.toThrow(StreamDeletedError);
    },
  );

  it('races with appends one after the other: who is acknowledged has happened', async () => {
    await append('raced', 0);
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 30 }, (_, n) => append('raced', n + 1)),
      client.tombstoneStream('raced'),
      ...Array.from({ length: 30 }, (_, n) => append('raced', n + 31)),
    ]);
    const acknowledged = outcomes.filter(({ status }) => status === 'fulfilled').length - 1;
    const inAll = (await lastOfAll(100)).filter((line) => line.startsWith('raced@'));
    expect(inAll).toHaveLength(acknowledged + 2);
    expect(inAll.at(-1)).toBe('raced@9223372036854775807 $streamDeleted');
  });
});
