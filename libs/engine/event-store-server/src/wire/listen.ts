import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Logger } from '../logger.js';
import { StoreUnavailable } from '../storage/recorded.js';
import { type CertificateFiles, followRenewals, type Pem } from './certificate.js';
import { Door } from './door.js';
import { type Advertised } from './gossip.js';
import { grpcServer } from './grpc-server.js';
import { httpDoor } from './http-door.js';
import { type Services } from './services.js';

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly maxConnections: number;
  readonly tls?: { readonly files: CertificateFiles; readonly pem: Pem };
  /** The endpoint that gossip names; the port, where left out, is that listened on. */
  readonly advertise: { readonly host: string; readonly port?: number };
  readonly unready: () => Promise<string | undefined>;
  readonly log: Logger;
}

export interface Listening {
  readonly port: number;
  /** Ends every call with UNAVAILABLE and stops listening. */
  close(): Promise<void>;
}

const GRACE_MS = 500;
const TELL_AGAIN_MS = 10_000;

/** gRPC, health and metrics on one port. */
export async function listen(options: ListenOptions, store: Omit<Services, 'closing'>): Promise<Listening> {
  const { advertise, log, tls, unready } = options;
  const { metrics, access } = store;
  const closing = new AbortController();
  // Every open call listens, and takes its listener away when it ends.
  setMaxListeners(0, closing.signal);
  const advertised = (): Advertised => ({ host: advertise.host, port: advertise.port ?? door.port });
  const calls = grpcServer({ ...store, closing: closing.signal }, advertised);
  const refused = refusals(log);
  const door = await Door.open(
    { ...options, ...(tls && { pem: tls.pem }) },
    {
      http2: (socket) => calls.serve(socket),
      http1: httpDoor({ unready, scrape: () => metrics.scrape(), knows: (sent) => access.knows(sent) }),
      refused: (address) => {
        metrics.refusedConnection();
        refused(address);
      },
    },
  );
  metrics.watchConnections(() => door.connections);
  const stopFollowing = tls && door.tls ? followRenewals(door.tls, tls.files, { log }) : () => undefined;
  return {
    port: door.port,
    close: async () => {
      stopFollowing();
      closing.abort(new StoreUnavailable('事件库正在停止，请稍后重试。The event store is stopping: try again later.'));
      const free = door.stopListening();
      // What was just told has to leave before the connections are cut.
      await Promise.race([calls.finished(), delay(GRACE_MS, undefined, { ref: false })]);
      door.cutAll();
      await free;
    },
  };
}

/** A line for the first of many, and one every ten seconds for the others: who floods the door does not fill the disk. */
function refusals(log: Logger): (address: string) => void {
  let untold = 0;
  let toldAt = -Infinity;
  return (address) => {
    untold += 1;
    if (performance.now() - toldAt < TELL_AGAIN_MS) return;
    log.warn({ address, count: untold }, '连接已达上限，拒绝了新的连接。Connections refused: too many are open.');
    untold = 0;
    toldAt = performance.now();
  };
}
