import {
  EventStoreDBClient,
  jsonEvent,
  persistentSubscriptionToAllSettingsFromDefaults,
  persistentSubscriptionToStreamSettingsFromDefaults,
} from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';

/** Where nobody listens. */
const DEAD = '127.0.0.1:1';

describe('a cluster of one', () => {
  let database: TestDatabase;
  let store: EventStoreServer;
  const clients: EventStoreDBClient[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0 });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  function at(connectionString: string) {
    const client = EventStoreDBClient.connectionString(connectionString);
    clients.push(client);
    return client;
  }
  const append = (client: EventStoreDBClient) => client.appendToStream('found', jsonEvent({ type: 'Found', data: {} }));

  it.each([
    ['by discovery', (port: number) => `esdb+discover://127.0.0.1:${port}?tls=false`],
    ['among hosts that are dead', (port: number) => `esdb://${DEAD},127.0.0.1:${port},${DEAD}?tls=false`],
    [
      'by who prefers a follower',
      (port: number) => `esdb+discover://127.0.0.1:${port}?tls=false&nodePreference=follower`,
    ],
    [
      'by who prefers a read-only replica',
      (port: number) => `esdb+discover://127.0.0.1:${port}?tls=false&nodePreference=read_only_replica`,
    ],
  ])('is found %s', async (_how, connectionString) => {
    expect(await append(at(connectionString(store.port)))).toMatchObject({ success: true });
  });

  it('is found again after a restart', async () => {
    const { port } = store;
    const client = at(`esdb://${DEAD},127.0.0.1:${port}?tls=false`);
    await append(client);
    await store.close();
    store = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port });
    await until(() => append(client));
  });

  it('sends clients where it is told to', async () => {
    const other = await createTestDatabase();
    const elsewhere = await startEventStoreServer({
      databaseUrl: other.eventStoreUrl,
      port: 0,
      advertise: `127.0.0.1:${store.port}`,
    });
    const stream = 'advertised';
    await at(`esdb+discover://127.0.0.1:${elsewhere.port}?tls=false`).appendToStream(
      stream,
      jsonEvent({ type: 'Sent', data: {} }),
    );
    const types: (string | undefined)[] = [];
    for await (const { event } of at(`esdb://127.0.0.1:${store.port}?tls=false`).readStream(stream))
      types.push(event?.type);
    expect(types).toEqual(['Sent']);
    await elsewhere.close();
    await other.drop();
  });

  it('answers what it does not do with UNIMPLEMENTED, or the client asks its features and does not call', async () => {
    const client = at(`esdb://127.0.0.1:${store.port}?tls=false`);
    const unimplemented = { type: 'unknown', code: 12 };
    await expect(client.createProjection('p', 'fromAll()')).rejects.toMatchObject(unimplemented);
    await expect(client.listProjections()).rejects.toBeDefined();
    await expect(
      client.createPersistentSubscriptionToStream('s', 'g', persistentSubscriptionToStreamSettingsFromDefaults()),
    ).rejects.toMatchObject(unimplemented);
    await expect(
      client.createPersistentSubscriptionToAll('g', persistentSubscriptionToAllSettingsFromDefaults()),
    ).rejects.toMatchObject({ type: 'unsupported' });
    expect(await append(client)).toMatchObject({ success: true });
  });
});

/** The test's own time limit ends it. */
async function until(work: () => Promise<unknown>): Promise<void> {
  const isDone = () =>
    work().then(
      () => true,
      () => false,
    );
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
}
