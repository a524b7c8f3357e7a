import { startEmbeddedPostgres } from '#embedded-postgres';
import { type EventStoreServer, startEventStoreServer } from '#event-store-server';
import { type Options } from './options.js';

/** The server and, where it has a data directory, the Postgres under it, which is stopped after it. */
export async function serve({ port, database }: Options): Promise<EventStoreServer> {
  if ('url' in database) return startEventStoreServer({ databaseUrl: database.url, port });
  const postgres = await startEmbeddedPostgres({
    dataDir: database.dataDir,
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  try {
    const server = await startEventStoreServer({ databaseUrl: postgres.urls.eventStore, port });
    let stopping = false;
    const gone = postgres.exited.then((lastWords) => {
      if (stopping) return server.broken; // which never settles by itself
      throw new Error(`内嵌 Postgres 已退出。The embedded Postgres has ended. ${lastWords}`);
    });
    return {
      port: server.port,
      broken: Promise.race([server.broken, gone]),
      close: async () => {
        stopping = true;
        await server.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
