import { EventStoreDBClient } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { command, count, tally } from './tally-for-spec.js';

const prefixes = ['red-'];

describe('the backlog after positions', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let store: EventStore;
  const positions: string[] = [];
  /** When the n-th of ours was written. */
  const created: (Date | undefined)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    store = new EventStore(server.connectionString);
    for (let n = 0; n < 12; n += 1) {
      // Every third is of another application.
      const stream = n % 3 === 2 ? 'green-1' : 'red-1';
      positions.push((await store.decide(stream, tally, count(n), command(String(n)))).position);
    }
    const raw = EventStoreDBClient.connectionString(server.connectionString);
    for await (const { event } of raw.readStream('red-1')) created.push(event?.created);
    await raw.dispose();
  });
  afterAll(async () => {
    await store.close();
    await server.close();
    await database.drop();
  });

  const backlogs = async (after: readonly (string | undefined)[], limit = 1000, upTo?: string) =>
    store.backlogs({ prefixes, after, limit, upTo: upTo ?? (await store.head()) });

  it('counts ours only, for many at once, and says since when the first of them waits', async () => {
    const [none, few, all] = await backlogs([positions[11], positions[6], undefined]);
    expect(none).toEqual({ events: 0, capped: false, since: undefined });
    expect(few).toMatchObject({ events: 3, capped: false });
    expect(all).toMatchObject({ events: 8, capped: false });
    expect([few?.since, all?.since]).toEqual([created[5], created[0]]);
  });

  it('stays exact for who is near the end when another is beyond the limit', async () => {
    const [near, far] = await backlogs([positions[8], undefined], 4);
    expect(near).toMatchObject({ events: 2, capped: false });
    expect(far).toMatchObject({ events: 2, capped: true });
    expect(far?.since).toEqual(created[0]);
  });

  it('does not call it capped when all beyond the limit is of others', async () => {
    expect(await backlogs([positions[7]], 2, positions[8])).toEqual([{ events: 0, capped: false, since: undefined }]);
  });

  it('leaves out what came after the head that was asked about', async () => {
    expect(await backlogs([positions[0]], 1000, positions[4])).toMatchObject([{ events: 3, capped: false }]);
    expect(await backlogs([positions[6]], 1000, positions[4])).toMatchObject([{ events: 0, capped: false }]);
    expect(await backlogs([])).toEqual([]);
  });
});
