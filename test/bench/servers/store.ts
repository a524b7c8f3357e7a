import { EventStoreDBClient } from '@eventstore/db-client';
import { setTimeout as delay } from 'node:timers/promises';
import { type ServerProcess, startServer } from './server-process.js';

const SERVER = 'dist/apps/event-store/src/main.js';
const DISPOSE_WITHIN_MS = 2_000;

/** A running server and a client of it. */
export interface Store {
  readonly server: ServerProcess;
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

export async function openStore(nodeArguments: readonly string[]): Promise<Store> {
  const server = await startServer(nodeArguments);
  const client = EventStoreDBClient.connectionString(server.url);
  const close = async () => {
    // The client waits for its calls; those that a run left behind when it was stopped end with the server.
    await Promise.race([client.dispose(), delay(DISPOSE_WITHIN_MS)]);
    await server.stop();
  };
  return { server, client, close };
}

/** Our event store server on the database behind `url`. */
export const openServer = (url: string, nodeOptions: readonly string[] = []): Promise<Store> =>
  openStore([...nodeOptions, SERVER, '--port', '0', '--database-url', url]);
