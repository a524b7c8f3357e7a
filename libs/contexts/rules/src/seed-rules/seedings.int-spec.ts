import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStore } from '#platform/event-store';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { chain, region, shorter, written } from '../domain/rules-for-spec.js';
import { seedingsOf } from './seedings.js';

describe('to begin the rules of a region', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  const stores: EventStore[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    stores.push(...Array.from({ length: 10 }, () => new EventStore(server.connectionString)));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await server.close();
    await database.drop();
  });

  it.each([2021, 2022, 2023])('ten at once begin %i once, whatever their files say', async (fromYear) => {
    const begun = await Promise.all(
      stores.map(async (store, at) => {
        const chains = [at % 2 === 0 ? chain : shorter];
        const file = [{ region: '*', fromYear, ...written, chains }];
        const [seeding] = seedingsOf({ region, file, recordedAt: `2026-01-01T00:00:0${at}.000Z` });
        if (seeding === undefined) throw new Error('the file has a year');
        return store.decide(...seeding);
      }),
    );
    expect(new Set(begun.map(({ position }) => position)).size).toBe(1);
    const events = [];
    for await (const event of stores[0]!.readStream(`rules-${region}.${fromYear}`)) events.push(event);
    expect(events).toMatchObject([
      { type: 'RulesPublished', data: { version: 1 }, metadata: { actor: { system: 'seed-rules' } } },
    ]);
    expect(events[0]!.data).not.toHaveProperty('publishedBy');
  });
});
