import { microsecondClock } from './clock.js';
import { Metrics } from './metrics.js';
import { type LeaseLost } from './storage/lease.js';
import { Reader } from './storage/reader.js';
import { StoreUnavailable } from './storage/recorded.js';
import { Tail } from './storage/tail.js';
import { WriteConnection } from './storage/write-connection.js';
import { Writer } from './storage/writer.js';
import { Access } from './wire/access.js';
import { listen } from './wire/grpc-server.js';

export interface EventStoreServerOptions {
  /** Of a role that owns schema `event_store` or may create it. */
  readonly databaseUrl: string;
  /** 0 for a free one. */
  readonly port: number;
  /** 127.0.0.1 unless given; without TLS only this machine may be listened on. */
  readonly host?: string;
}

export interface EventStoreServer {
  readonly port: number;
  /** Rejects when another process has taken over writing: this one then only answers UNAVAILABLE and should end. */
  readonly broken: Promise<never>;
  /** Lets appends under way finish, ends every call, and frees the database for the next server at once. */
  close(): Promise<void>;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/;

/**
 * Serves the EventStoreDB protocol on one Postgres database. An acknowledged append is committed and flushed;
 * positions only rise, revisions of a stream have no gap; one server at a time writes to a database.
 */
export async function startEventStoreServer(options: EventStoreServerOptions): Promise<EventStoreServer> {
  const { databaseUrl, port, host = '127.0.0.1' } = options;
  if (!LOOPBACK.test(host)) throw new Error(OFF_LOOPBACK);
  const started: { tail?: Tail } = {};
  let breakDown: (error: LeaseLost) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (breakDown = reject));
  broken.catch(() => undefined); // who does not wait for it sees every call answered UNAVAILABLE
  const connection = await WriteConnection.open(databaseUrl, {
    broken: (error) => started.tail?.interrupt(new StoreUnavailable(error.message, error)),
    restored: (head) => started.tail?.jump(head),
    lost: (error) => {
      started.tail?.interrupt(new StoreUnavailable(error.message, error));
      breakDown(error);
    },
  });
  const tail = new Tail(connection.end.head);
  started.tail = tail;
  const reader = new Reader(databaseUrl);
  const writer = new Writer(connection, tail, microsecondClock());
  const closeStorage = async () => {
    await writer.close();
    await connection.close();
    await reader.close();
  };
  try {
    const listening = await listen(
      { host, port },
      {
        log: { reader, tail },
        writer,
        access: new Access(),
        metrics: new Metrics(),
      },
    );
    const close = async () => {
      await writer.close();
      await listening.close();
      await closeStorage();
    };
    return { port: listening.port, broken, close };
  } catch (error) {
    await closeStorage();
    throw error;
  }
}

const OFF_LOOPBACK =
  '内嵌事件库没有加密和口令，只能监听本机地址（127.0.0.1）。' +
  'The embedded event store has no TLS or passwords: it listens on this machine only (127.0.0.1).';
