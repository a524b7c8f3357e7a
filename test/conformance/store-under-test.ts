import { EventStoreDBClient } from '@eventstore/db-client';
import { afterAll, beforeAll } from '@jest/globals';

export interface StoreUnderTest {
  readonly url: string;
  readonly client: EventStoreDBClient;
  /** Another client of the same store, disposed at the end of the spec. */
  connect(url?: string): EventStoreDBClient;
}

/**
 * The store that the cases of a spec are put to: the one at CONFORMANCE_EVENTSTORE_URL, else an embedded one of the
 * spec's own. A case never assumes an empty store, and names its streams with `named`.
 */
export function storeUnderTest(): StoreUnderTest {
  const clients: EventStoreDBClient[] = [];
  const started: { url?: string; client?: EventStoreDBClient; stop?: () => Promise<void> } = {};
  const connect = (url = given(started.url)) => {
    const client = EventStoreDBClient.connectionString(url);
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    const real = process.env['CONFORMANCE_EVENTSTORE_URL'];
    if (real === undefined) Object.assign(started, await startEmbedded());
    else started.url = real;
    started.client = connect();
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.dispose()));
    await started.stop?.();
  });

  return {
    get url() {
      return given(started.url);
    },
    get client() {
      return given(started.client);
    },
    connect,
  };
}

async function startEmbedded() {
  // Only when it is asked for: a real store is judged whatever state the embedded one is in.
  const { createTestDatabase, startTestEventStore } = await import('#testing/stores');
  const database = await createTestDatabase();
  const store = await startTestEventStore(database.eventStoreUrl);
  const stop = async () => {
    await store.close();
    await database.drop();
  };
  return { url: store.connectionString, stop };
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the store is there from beforeAll on');
  return value;
}
