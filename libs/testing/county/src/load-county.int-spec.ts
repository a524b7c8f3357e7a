import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WrongExpectedVersionError } from '@eventstore/db-client';
import { EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { loadCounty } from './load-county.js';
import { recordedCountyYear } from './recorded-county-year.js';

const options = { seed: 5, projects: 30, units: 4 };
const prefixes = ['target-', 'assessment-', 'intake-'];

const place = ({ stream, revision }: RecordedEvent): string => `${stream}#${String(revision).padStart(4, '0')}`;
const byStream = (events: readonly RecordedEvent[]) =>
  events.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).map(({ position: _, ...event }) => event);

describe('loading a county', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('leaves every stream in the store as it was made, and tells what it loaded', async () => {
    const seen: number[] = [];
    const tally = await loadCounty(server.connectionString, {
      ...{ options, inFlight: 8 },
      progress: ({ events }) => seen.push(events),
    });
    const eventStore = new EventStore(server.connectionString);
    const stored: RecordedEvent[] = [];
    for await (const event of eventStore.readAll({ prefixes })) stored.push(event);
    await eventStore.close();
    const made = [...recordedCountyYear(options)];
    expect(byStream(stored)).toEqual(byStream(made));
    expect(tally).toMatchObject({ events: made.length, projects: 30, units: 4 });
  });

  it('ends with what the store answers when it takes no more', async () => {
    const again = loadCounty(server.connectionString, { options: { ...options, seed: 6 } });
    await expect(again).rejects.toBeInstanceOf(WrongExpectedVersionError);
  });

  it('ends early where it is told to', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(loadCounty(server.connectionString, { options, stop })).rejects.toThrow('enough');
    const tally = await loadCounty(server.connectionString, {
      options: { ...options, fiscalYear: 2030 },
      maxEvents: 50,
    });
    expect(tally.events).toBeGreaterThanOrEqual(50);
    expect(tally.events).toBeLessThan(70);
  });
});
