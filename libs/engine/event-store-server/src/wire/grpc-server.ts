import { type Duplex } from 'node:stream';
import { logVerbosity, Server, ServerCredentials, setLogVerbosity } from '@grpc/grpc-js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { deleteStream, tombstone } from './delete.js';
import { type Advertised, readGossip } from './gossip.js';
import { pipelined } from './pipelined-calls.js';
import { read } from './read.js';
import { getSupportedMethods } from './server-features.js';
import { type Services } from './services.js';
import { GossipService, ServerFeaturesService, StreamsService } from './stubs.js';

/** The calls of the protocol, over connections that somebody else has let in. */
export interface Calls {
  /** Plain, or decrypted already; nothing of it was read. */
  serve(connection: Duplex): void;
  /** Resolves when every call has ended; new ones are refused. */
  finished(): Promise<void>;
}

/** Calls of one connection at a time; a client waits with more of them. */
const CALLS = 5_000;

// What fails is told once, by an error; grpc-js would write a line of its own to stderr as well.
setLogVerbosity(logVerbosity.NONE);

export function grpcServer(services: Services, advertised: () => Advertised): Calls {
  const server = new Server({
    // One event may be larger than an append may be: it gets its error instead of a broken call.
    'grpc.max_receive_message_length': 17 * 1024 * 1024,
    'grpc.max_concurrent_streams': CALLS,
    // A subscriber whose machine vanished is noticed.
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 10_000,
    // Its books on every connection and call are read by nobody.
    'grpc.enable_channelz': 0,
    interceptors: [pipelined],
  });
  server.addService(StreamsService, {
    read: read(services),
    append: append(services),
    batchAppend: batchAppend(services),
    delete: deleteStream(services),
    tombstone: tombstone(services),
  });
  server.addService(ServerFeaturesService, { getSupportedMethods });
  server.addService(GossipService, { read: readGossip(advertised) });
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  return {
    serve: (connection) => injector.injectConnection(connection),
    finished: () =>
      new Promise((resolve) => {
        server.tryShutdown(() => resolve());
      }),
  };
}
