import { startEventStoreServer } from '#engine/event-store-server';

export interface TestEventStore {
  readonly connectionString: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The embedded event store in this process, over the schema event_store of a test database (`eventStoreUrl`). */
export async function startTestEventStore(databaseUrl: string, port = 0): Promise<TestEventStore> {
  const server = await startEventStoreServer({ databaseUrl, port });
  return {
    connectionString: `esdb://127.0.0.1:${server.port}?tls=false`,
    port: server.port,
    close: () => server.close(),
  };
}
