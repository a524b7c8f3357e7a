import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a store that can be shut (refused at once) or made silent (taken, and never answered), and opened again. */
export class Gate {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private isSilent = false;

  private constructor(
    private readonly to: number,
    private port = 0,
  ) {}

  /** The same URL, through the gate. */
  static async before(url: string): Promise<{ readonly gate: Gate; readonly url: string }> {
    const through = new URL(url);
    const gate = new Gate(Number(through.port));
    await gate.open();
    through.port = String(gate.port);
    return { gate, url: through.href };
  }

  async open(): Promise<void> {
    this.isSilent = false;
    if (this.server) return;
    const server = createServer((socket) => this.carry(socket));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async shut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  beSilent(): void {
    this.isSilent = true;
  }

  private carry(from: Socket): void {
    const to = connect(this.to, '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.sockets.add(one);
      one.on('data', (bytes) => this.isSilent || other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
