import { Client, DatabaseError } from 'pg';

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

/** The disk is full, or memory is: the database said so, has undone the statement, and will do better when there is room. */
export const isOutOfResources = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && (error.code?.startsWith('53') ?? false);

/** What of the database's settings breaks the promise that a committed event survives a loss of power. */
export async function durabilityWarning(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`,
  );
  if (rows.length === 0) return undefined;
  const off = rows.map(({ name }) => name).join(', ');
  return (
    `数据库关闭了 ${off}，断电时已确认的事件可能丢失，请在 postgresql.conf 中打开。` +
    `The database runs with ${off} off: acknowledged events may be lost with the power; turn it on in postgresql.conf.`
  );
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
