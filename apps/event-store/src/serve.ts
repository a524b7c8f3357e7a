import { access, constants, mkdir } from 'node:fs/promises';
import { startEmbeddedPostgres } from '#engine/embedded-postgres';
import { type EventStoreServer, type Logger, startEventStoreServer } from '#engine/event-store-server';
import { type Options } from './options.js';

/** The server and, where it has a data directory, the Postgres under it, which is stopped after it. */
export async function serve({ server: options, database }: Options, log: Logger): Promise<EventStoreServer> {
  if ('url' in database) return startEventStoreServer({ ...options, databaseUrl: database.url, log });
  await refuseClosed(database.dataDir);
  const postgres = await startEmbeddedPostgres({
    dataDir: database.dataDir,
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  try {
    const server = await startEventStoreServer({ ...options, databaseUrl: postgres.urls.eventStore, log });
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

async function refuseClosed(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `数据目录 ${dataDir} 不能写入（${reason}），请检查路径和权限，或换一个 --data-dir。` +
        `The data directory cannot be written to: check its path and rights, or use another --data-dir.`,
      { cause },
    );
  }
}
