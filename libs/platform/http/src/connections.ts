import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';

interface Connection {
  readonly socket: Socket;
  readonly address: string;
  requests: number;
  /** When it began to wait for a request, or to work at one; only the order counts. */
  since: number;
}

/**
 * At most so many connections at once, and no address that keeps the others out: a further one takes the place of another, the
 * longest without a request, of the address that has most; where all have one, the oldest of an address that has more than the
 * newcomer's. So behind a proxy, where all are of one address, nothing under way is cut, and the newcomer is turned away.
 */
export function boundConnections(server: Server, most: number): void {
  const open = new Map<Socket, Connection>();
  let turn = 0;
  server.on('connection', (socket: Socket) => {
    const newcomer = { socket, address: socket.remoteAddress ?? '', requests: 0, since: (turn += 1) };
    if (open.size >= most) {
      const gone = whoGoes([...open.values()], newcomer);
      open.delete(gone.socket);
      gone.socket.destroy();
      if (gone === newcomer) return;
    }
    open.set(socket, newcomer);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = open.get(socket);
    if (!connection) return;
    const change = (by: 1 | -1) => {
      connection.requests += by;
      connection.since = turn += 1;
    };
    change(1);
    response.once('close', () => change(-1));
  });
}

function whoGoes(open: readonly Connection[], newcomer: Connection): Connection {
  const counts = new Map<string, number>();
  for (const { address } of [...open, newcomer]) counts.set(address, (counts.get(address) ?? 0) + 1);
  const countOf = ({ address }: Connection): number => counts.get(address) ?? 0;
  const idle = open.filter(({ requests }) => requests === 0);
  const others = open.filter((one) => countOf(one) > countOf(newcomer));
  const candidates = idle.length > 0 ? idle : others;
  return candidates.toSorted((a, b) => countOf(b) - countOf(a) || a.since - b.since)[0] ?? newcomer;
}
