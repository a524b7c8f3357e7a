import { Client } from 'pg';

const CONNECT_WITHIN_MS = 3_000;

/** A connection whose commits are flushed before they are told, whatever the database's own default is. */
export async function connectClient(
  databaseUrl: string,
  onBroken: (client: Client, error: Error) => void,
): Promise<Client> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'jixiao-event-store',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
  });
  // May come before this resolves.
  client.on('error', (error) => onBroken(client, error));
  await client.connect();
  // No scans: a plan made while the tables were small must not outlive that.
  await client.query('set synchronous_commit = on; set enable_seqscan = off; set enable_hashjoin = off');
  return client;
}

export class DatabaseOutOfReach extends Error {
  constructor(databaseUrl: string, cause: unknown) {
    const { host, pathname } = new URL(databaseUrl);
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `事件库连不上它的数据库 ${host}${pathname}（${reason}），请检查地址、口令和数据库是否在运行。` +
        `The event store cannot connect to its database: check the address, the password and that it is running.`,
      { cause },
    );
  }
}
