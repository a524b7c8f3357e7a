import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { z } from 'zod';
import {
  decidableAnew,
  sha256,
  uuidv5,
  type Decider,
  type DomainEvent,
  type Envelope,
  type Rule,
} from '#domain/kernel';
import { type EventStore } from './event-store.js';

export type Counted = DomainEvent<'Counted', { n: number; note?: string | undefined }>;
export type Tally = readonly number[];

/** The numbers counted, in order. */
export const tally: Decider<Tally, Counted> = {
  initialState: [],
  evolve: (state, { data }) => [...state, data.n],
  catalogue: { Counted: { schema: 1, data: z.strictObject({ n: z.int(), note: z.string().trim().optional() }) } },
};

export const counted = (n: number): Counted => ({ type: 'Counted', data: { n } });
export const count =
  (...numbers: readonly number[]): Rule<Tally, Counted> =>
  () =>
    numbers.map(counted);
/** Appends how many there were: whoever decides on what is no longer there writes a number twice. */
export const countOn: Rule<Tally, Counted> = (state) => [counted(state.length)];
export const countOnAnew = decidableAnew<Tally, Counted>((state) => [counted(state.length)]);

export const command = (key: string, more: Partial<Envelope> = {}): Envelope => ({
  commandId: uuidv5(`command/${key}`),
  commandHash: sha256(key),
  actor: { personId: 'p-1', unit: '307001', roles: ['unit-drafter@307001'] },
  correlationId: 'asked',
  recordedAt: '2025-01-02T03:04:05.678Z',
  ...more,
});

export async function numbersIn(store: EventStore, stream: string): Promise<unknown[]> {
  const numbers: unknown[] = [];
  for await (const { data } of store.readStream(stream)) numbers.push((data as Counted['data']).n);
  return numbers;
}

/** A wire to the store that can swallow what goes one way, or hold it back, and be cut. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private swallowing?: 'requests' | 'answers' | undefined;
  private swallowed: () => void = () => undefined;
  private held: (() => void)[] | undefined;
  private readonly deaf = new WeakSet<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly to: number,
  ) {
    server.on('connection', (socket) => this.carry(socket));
  }

  static async to(port: number): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server, port);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return wire;
  }

  get url(): string {
    return `esdb://127.0.0.1:${(this.server.address() as AddressInfo).port}?tls=false`;
  }

  /** From now on one way is dead; resolves when something was lost on it. */
  swallow(what: 'requests' | 'answers'): Promise<void> {
    this.swallowing = what;
    return new Promise((resolve) => (this.swallowed = resolve));
  }

  /** The connections that are open now bring no answer any more; new ones do. */
  deafen(): void {
    for (const socket of this.sockets) this.deaf.add(socket);
  }

  /** From now on requests wait for `release`; resolves when one does. */
  hold(): Promise<void> {
    this.held = [];
    return new Promise((resolve) => (this.swallowed = resolve));
  }

  release(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const send of held) send();
  }

  /** Every connection breaks; new ones carry both ways. */
  cut(): void {
    this.swallowing = undefined;
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private carry(near: Socket): void {
    const far = connect(this.to, '127.0.0.1');
    this.pass('requests', near, far);
    this.pass('answers', far, near);
  }

  private pass(way: 'requests' | 'answers', from: Socket, to: Socket): void {
    this.sockets.add(from);
    from.on('data', (bytes) => {
      if (way === 'answers' && this.deaf.has(from)) return;
      const isHeld = way === 'requests' && this.held !== undefined;
      if (isHeld) this.held?.push(() => to.write(bytes));
      if (isHeld || this.swallowing === way) this.swallowed();
      else to.write(bytes);
    });
    from.on('error', () => to.destroy()); // a broken end is what the other end sees too
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
  }
}
