import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A wire to Postgres that can end a connection in the packet in which Postgres says that it is ready. */
export interface DoomedWire {
  readonly url: string;
  /** The next connection ends as it opens; resolves when it has. */
  doomNext(): Promise<void>;
  close(): Promise<void>;
}

const READY = Buffer.from('Z\u0000\u0000\u0000\u0005I', 'latin1');
const ENDED = message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');

export async function doomedWire(databaseUrl: string): Promise<DoomedWire> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let doom: (() => void) | undefined;
  const listener = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      sockets.add(from);
      from.on('error', () => to.destroy()); // a wire that breaks breaks at both ends
      from.on('close', () => to.destroy());
    }
    client.on('data', (chunk: Buffer) => server.write(chunk));
    let isOpen = false;
    server.on('data', (chunk: Buffer) => {
      const opens = !isOpen && chunk.includes(READY);
      isOpen ||= opens;
      if (!opens || !doom) return void client.write(chunk);
      client.end(Buffer.concat([chunk, ENDED]));
      doom();
      doom = undefined;
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: url.href,
    doomNext: () => new Promise((resolve) => (doom = resolve)),
    close: async () => {
      const closed = once(listener, 'close');
      listener.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}
