import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:tls';
import { listenFailure } from './listen-failure.js';
import { type Pem } from './certificate.js';

export interface DoorOptions {
  readonly host: string;
  readonly port: number;
  readonly maxConnections: number;
  readonly pem?: Pem;
  /** How long a new connection may take to say what it speaks. */
  readonly patienceMs?: number;
}

/** Who takes a connection, by its first bytes. */
export interface Rooms {
  http2(socket: Socket): void;
  http1(socket: Socket): void;
  /** One more than the door lets in. */
  refused(address: string): void;
}

/** How every HTTP/2 connection begins; no other protocol has the method PRI. */
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n');
const TELLING = 4;
const PATIENCE_MS = 10_000;

/** The one port of the server: gRPC and plain HTTP/1.1 beside each other, as on the real one. */
export class Door {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly rooms: Rooms,
    private readonly patienceMs: number,
  ) {}

  static async open(options: DoorOptions, rooms: Rooms): Promise<Door> {
    const { host, port, maxConnections, pem, patienceMs = PATIENCE_MS } = options;
    const server = pem
      ? createTlsServer({ ...pem, ALPNProtocols: ['h2', 'http/1.1'], handshakeTimeout: patienceMs })
      : createServer({ noDelay: true });
    server.maxConnections = maxConnections;
    const door = new Door(server, rooms, patienceMs);
    server.on('connection', (socket: Socket) => door.keep(socket));
    server.on(pem ? 'secureConnection' : 'connection', (socket: Socket) => door.receive(socket));
    server.on('drop', (dropped?: { remoteAddress?: string }) => rooms.refused(dropped?.remoteAddress ?? ''));
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, { host, port })));
      server.listen({ port, host: host.replace(/^\[(.*)\]$/, '$1') }, resolve);
    });
    // Such as too many open files: the connection is lost, the door is not.
    server.removeAllListeners('error').on('error', () => rooms.refused(''));
    return door;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port; // no pipe is ever listened on
  }

  get connections(): number {
    return this.sockets.size;
  }

  /** The TLS server, whose certificate can be renewed. */
  get tls(): Pick<TlsServer, 'setSecureContext'> | undefined {
    return 'setSecureContext' in this.server ? (this.server as TlsServer) : undefined;
  }

  /** Lets nobody in any more; resolves when those who are in have gone. */
  stopListening(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    // Of the other side or its network: whose call it was is told by its room.
    socket.on('error', () => socket.destroy());
  }

  private receive(socket: Socket): void {
    // What TLS decrypts ends with the connection under it, which is the one that is kept.
    if (!this.sockets.has(socket)) socket.on('error', () => socket.destroy());
    let start: Buffer = Buffer.alloc(0);
    const late = setTimeout(() => socket.destroy(), this.patienceMs);
    socket.once('close', () => clearTimeout(late));
    const look = (chunk: Buffer) => {
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      const protocol = protocolOf(start);
      if (!protocol) return;
      clearTimeout(late);
      socket.off('data', look);
      socket.pause();
      socket.unshift(start);
      if (!socket.destroyed) this.rooms[protocol](socket);
    };
    socket.on('data', look);
  }
}

/** Undefined while the bytes could be the beginning of either. */
export function protocolOf(start: Buffer): 'http2' | 'http1' | undefined {
  const length = Math.min(start.length, PREFACE.length);
  if (start.compare(PREFACE, 0, length, 0, length) !== 0) return 'http1';
  return length < TELLING ? undefined : 'http2';
}
