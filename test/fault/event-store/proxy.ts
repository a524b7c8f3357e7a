import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a server that can be clogged or cut. */
export class Proxy {
  private readonly pairs = new Set<{ readonly client: Socket; readonly server: Socket }>();
  private left = Infinity;
  private clogged = false;

  private constructor(
    private readonly listener: Server,
    private readonly target: number,
  ) {
    listener.on('connection', (client) => this.join(client));
  }

  static async to(url: string): Promise<Proxy> {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return new Proxy(listener, Number(new URL(url).port));
  }

  get url(): string {
    const address = this.listener.address();
    return `esdb://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}?tls=false`;
  }

  /** Takes nothing more from the server: its socket fills up. */
  clog(): void {
    this.clogged = true;
    for (const { server } of this.pairs) server.pause();
  }

  clear(): void {
    this.clogged = false;
    for (const { server } of this.pairs) server.resume();
  }

  /** The client vanishes when so many further bytes of it have passed. */
  cutAfter(bytes: number): void {
    this.left = bytes;
  }

  async close(): Promise<void> {
    const closed = once(this.listener, 'close');
    this.listener.close();
    this.cut();
    await closed;
  }

  private join(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const pair = { client, server };
    this.pairs.add(pair);
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      from.on('error', () => to.destroy()); // a wire that breaks breaks at both ends
      from.on('close', () => {
        to.destroy();
        this.pairs.delete(pair);
      });
    }
    client.on('data', (chunk: Buffer) => this.forward(chunk, server));
    server.on('data', (chunk: Buffer) => client.write(chunk));
    if (this.clogged) server.pause();
  }

  private forward(chunk: Buffer, server: Socket): void {
    const passing = chunk.subarray(0, Math.min(this.left, chunk.length));
    this.left -= passing.length;
    if (this.left > 0) server.write(passing);
    else server.write(passing, () => this.cut());
  }

  private cut(): void {
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.destroy();
  }
}
