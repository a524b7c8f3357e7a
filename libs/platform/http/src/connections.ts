import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';
import { networkOf } from './network.js';

/** An address with so few connections is somebody at work: what is under way there is not cut. */
const FEW = 8;
/** Without a request for less than this, one may be about to send its next, or its first. */
const MOMENT_MS = 3000;

interface Connection {
  readonly name: string;
  readonly socket: Socket;
  readonly from: Sender;
  requests: number;
  /** When it began to wait for a request. */
  since: number;
}

/** The connections of an address; each set has the one first that is there longest. */
interface Sender {
  readonly idle: Set<Connection>;
  readonly busy: Set<Connection>;
}

/**
 * At most so many connections at once, and no address that keeps the others out. A further one takes the place of one of the
 * address that has most, if that is more than the newcomer's: of the longest without a request, then of the oldest request,
 * which a few connections keep. Else of the longest without a request anywhere, after a moment to send it; of its own address
 * only, where that has more than a few. Else it is turned away. `now` is in milliseconds and never goes back.
 */
export function boundConnections(server: Server, most: number, now = (): number => performance.now()): void {
  const open = new Map<string, Connection>();
  const senders = new Map<string, Sender>();
  const idle = new Set<Connection>();

  const waits = (one: Connection) => {
    one.since = now();
    one.from.busy.delete(one);
    for (const set of [one.from.idle, idle]) set.add(one);
  };
  const works = (one: Connection) => {
    for (const set of [one.from.idle, idle]) set.delete(one);
    one.from.busy.add(one);
  };
  const leave = (one: Connection) => {
    open.delete(one.name);
    for (const set of [one.from.idle, one.from.busy, idle]) set.delete(one);
  };
  const longIdle = (among: ReadonlySet<Connection>): Connection | undefined => {
    const first = firstOf(among);
    // Where most places are taken by who says nothing, nobody waits for them.
    return first && (among.size > most / 2 || now() - first.since >= MOMENT_MS) ? first : undefined;
  };
  const whoGoes = (newcomer: Sender): Connection | undefined => {
    let top = newcomer;
    for (const one of senders.values()) if (countOf(one) > countOf(top)) top = one;
    const own = countOf(newcomer) + 1;
    const ofMost = countOf(top) > FEW ? (firstOf(top.idle) ?? firstOf(top.busy)) : longIdle(top.idle);
    if (countOf(top) > own && ofMost) return ofMost;
    return longIdle(own > FEW ? newcomer.idle : idle);
  };

  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const from = senders.get(network) ?? { idle: new Set(), busy: new Set() };
    if (open.size >= most) {
      const gone = whoGoes(from);
      (gone?.socket ?? socket).destroy();
      if (!gone) return;
      leave(gone);
    }
    const newcomer = { name: nameOf(socket), socket, from, requests: 0, since: 0 };
    open.set(newcomer.name, newcomer);
    senders.set(network, from);
    waits(newcomer);
    socket.once('close', () => {
      leave(newcomer);
      if (countOf(from) === 0 && senders.get(network) === from) senders.delete(network);
    });
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = open.get(nameOf(socket));
    if (!connection) return;
    if ((connection.requests += 1) === 1) works(connection);
    response.once('close', () => {
      if ((connection.requests -= 1) === 0 && open.has(connection.name)) waits(connection);
    });
  });
}

const countOf = ({ idle, busy }: Sender): number => idle.size + busy.size;
const firstOf = (among: ReadonlySet<Connection>): Connection | undefined => among.values().next().value;
/** Under TLS a request knows another socket than the one that came, of the same two ends. */
const nameOf = ({ remoteAddress, remotePort, localAddress }: Socket): string =>
  [remoteAddress, remotePort, localAddress].join(' ');
