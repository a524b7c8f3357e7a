import { setTimeout as delay } from 'node:timers/promises';
import { type handleUnaryCall, logVerbosity, Server, ServerCredentials, setLogVerbosity } from '@grpc/grpc-js';
import { StoreUnavailable } from '../storage/recorded.js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { callError, Unimplemented } from './errors.js';
import { read } from './read.js';
import { getSupportedMethods } from './server-features.js';
import { type Services } from './services.js';
import { ServerFeaturesService, StreamsService } from './stubs.js';

export interface Listening {
  readonly port: number;
  /** Ends every call with UNAVAILABLE and stops listening. */
  close(): Promise<void>;
}

const GRACE_MS = 500;

// What fails is told once, by an error; grpc-js would write a line of its own to stderr as well.
setLogVerbosity(logVerbosity.NONE);

const unimplemented =
  (what: string, what_en: string): handleUnaryCall<unknown, unknown> =>
  (_call, callback) => {
    callback(callError(new Unimplemented(what, what_en)));
  };

export async function listen(
  address: { host: string; port: number },
  store: Omit<Services, 'closing'>,
): Promise<Listening> {
  const closing = new AbortController();
  const services = { ...store, closing: closing.signal };
  const server = new Server({
    // One event may be larger than an append may be: it gets its error instead of a broken call.
    'grpc.max_receive_message_length': 17 * 1024 * 1024,
    // A subscriber whose machine vanished is noticed.
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 10_000,
  });
  server.addService(StreamsService, {
    read: read(services),
    append: append(services),
    batchAppend: batchAppend(services),
    delete: unimplemented('删除流', 'deleting a stream'),
    tombstone: unimplemented('永久删除流', 'tombstoning a stream'),
  });
  server.addService(ServerFeaturesService, { getSupportedMethods });
  const port = await bind(server, address);
  return {
    port,
    close: async () => {
      closing.abort(new StoreUnavailable('事件库正在停止，请稍后重试。The event store is stopping: try again later.'));
      // What was just told has to leave before the connections are cut.
      await Promise.race([
        new Promise<void>((resolve) => {
          server.tryShutdown(() => resolve());
        }),
        delay(GRACE_MS),
      ]);
      server.forceShutdown();
    },
  };
}

function bind(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`${host}:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) resolve(bound);
      else reject(error.message.includes('EADDRINUSE') ? portInUse(port, error) : error);
    });
  });
}

const portInUse = (port: number, cause: Error) =>
  new Error(
    `事件库的端口 ${port} 已被占用，请停止占用它的程序，或换一个端口。` +
      `The event store's port ${port} is in use: stop the program that holds it, or choose another port.`,
    { cause },
  );
