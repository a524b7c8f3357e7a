import { microsecondClock } from './clock.js';
import { type Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { type EventStoreServerOptions } from './options.js';
import { type LeaseLost } from './storage/lease.js';
import { type Log } from './storage/log.js';
import { Reader } from './storage/reader.js';
import { StoreUnavailable } from './storage/recorded.js';
import { StreamCache } from './storage/stream-cache.js';
import { Tail } from './storage/tail.js';
import { WriteConnection } from './storage/write-connection.js';
import { Writer } from './storage/writer.js';

/** What is behind the door: one database, with the lease to write to it. */
export interface Store {
  readonly connection: WriteConnection;
  readonly log: Log;
  /** Filled by the writer; others ask it first. */
  readonly cache: StreamCache;
  readonly writer: Writer;
  readonly metrics: Metrics;
  /** Rejects when another process has taken over writing. */
  readonly broken: Promise<never>;
  /** Lets appends under way finish and frees the database. */
  close(): Promise<void>;
}

export async function openStore(
  { databaseUrl, now = microsecondClock() }: EventStoreServerOptions,
  log: Logger,
): Promise<Store> {
  const started: { tail?: Tail } = {};
  let breakDown: (error: LeaseLost) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (breakDown = reject));
  broken.catch(() => undefined); // who does not wait for it sees every call answered UNAVAILABLE
  const connection = await WriteConnection.open(databaseUrl, {
    warned: (warning) => log.warn({}, warning),
    broken: (error) => {
      log.warn({ error: reasonOf(error) }, '数据库连接中断，正在重试。The database is lost: trying again.');
      started.tail?.interrupt(new StoreUnavailable(error.message, error));
    },
    restored: (head) => {
      log.info(
        { head: String(head), epoch: String(connection.end.epoch) },
        '数据库已恢复。The database is back, the lease is taken anew.',
      );
      started.tail?.jump(head);
    },
    lost: (error) => {
      log.error({ error: error.message }, 'lease lost');
      started.tail?.interrupt(new StoreUnavailable(error.message, error));
      breakDown(error);
    },
  });
  const tail = new Tail(connection.end.head);
  started.tail = tail;
  const cache = new StreamCache();
  const reader = new Reader(databaseUrl, cache, now);
  const writer = new Writer(connection, tail, now, cache);
  const metrics = new Metrics();
  metrics.watchLog({ head: () => tail.head, epoch: () => connection.end.epoch });
  const close = async () => {
    await writer.close();
    await connection.close();
    await reader.close();
  };
  return { connection, log: { reader, tail }, cache, writer, metrics, broken, close };
}

/** What the database said, not what the caller of an append is told. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
