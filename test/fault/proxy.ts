import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

type Side = keyof Pair;

/** A wire to a server that can be clogged, cut, or go dead. */
export class Proxy {
  private readonly pairs = new Set<Pair>();
  /** Bytes that may still come from each side before everything is cut. */
  private left: Record<Side, number> = { client: Infinity, server: Infinity };
  private clogged = false;
  private away = false;
  /** How often everything was cut. */
  cuts = 0;

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

  /** What is connected now hears and says nothing any more, and no one is told; who connects anew gets through. */
  goDead(): void {
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.pause();
  }

  /** Cuts every connection when so many further bytes of one side have passed; new ones get through. */
  cutAfter(bytes: number, side: Side = 'client'): void {
    this.left = { ...this.left, [side]: bytes };
  }

  /** Cuts every connection, and each new one, until it comes back. */
  goAway(): void {
    this.away = true;
    this.cut();
  }

  comeBack(): void {
    this.away = false;
  }

  async close(): Promise<void> {
    const closed = once(this.listener, 'close');
    this.listener.close();
    this.cut();
    await closed;
  }

  private join(client: Socket): void {
    if (this.away) return void client.destroy();
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
    client.on('data', (chunk: Buffer) => this.forward(chunk, 'client', server));
    server.on('data', (chunk: Buffer) => this.forward(chunk, 'server', client));
    if (this.clogged) server.pause();
  }

  private forward(chunk: Buffer, from: Side, to: Socket): void {
    if (this.left[from] === 0) return; // it is being cut
    const passing = chunk.subarray(0, Math.min(this.left[from], chunk.length));
    this.left[from] -= passing.length;
    if (this.left[from] > 0) to.write(passing);
    else to.write(passing, () => this.cut());
  }

  private cut(): void {
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.destroy();
    this.left = { client: Infinity, server: Infinity };
    this.cuts += 1;
  }
}
