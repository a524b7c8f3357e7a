import { setTimeout as delay } from 'node:timers/promises';
import { type AllStreamSubscription, EventStoreDBClient, type ResolvedEvent, START } from '@eventstore/db-client';
import { type Stored } from './ledger.js';
import { type Loaded, LOADED } from './load.js';
import { until } from '../until.js';

const AGAIN_AFTER_MS = 50;

/** A subscriber to $all that goes on from its last position whenever its subscription ends. */
export class Follower {
  readonly events: Stored[] = [];
  /** How often it had to subscribe again. */
  resumed = 0;
  position = 0n;
  private closed = false;
  private subscription: AllStreamSubscription | undefined;
  private readonly following: Promise<void>;

  constructor(private url: string) {
    this.following = this.follow();
  }

  /** Subscribes there from the next time on. */
  target(url: string): void {
    this.url = url;
  }

  /** Stops taking events; what the store has for it waits. */
  pause(): void {
    this.subscription?.pause();
  }

  resume(): void {
    this.subscription?.resume();
  }

  /** Resolves when it has seen everything up to `position`. */
  reached(position: bigint, withinMs = 180_000): Promise<void> {
    return until(
      () => this.position >= position,
      () => `a subscriber at ${position}, it is at ${this.position}`,
      withinMs,
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    this.subscription?.destroy();
    await this.following;
  }

  private async follow(): Promise<void> {
    while (!this.closed) {
      await this.once();
      this.resumed += 1;
      await delay(AGAIN_AFTER_MS);
    }
  }

  /** One subscription until it ends. */
  private async once(): Promise<void> {
    const client = EventStoreDBClient.connectionString(this.url);
    const { position } = this;
    const fromPosition = position === 0n ? START : { commit: position, prepare: position };
    const subscription = client.subscribeToAll({ fromPosition }, { highWaterMark: 1 });
    this.subscription = subscription;
    await new Promise<void>((resolve) => {
      subscription.on('data', (resolved) => this.take(resolved));
      subscription.on('error', () => resolve()); // that the store goes away is what these tests are about
      subscription.on('end', () => resolve());
      subscription.on('close', () => resolve());
    });
    await client.dispose();
  }

  private take(resolved: ResolvedEvent): void {
    const stored = storedOf(resolved);
    if (stored) this.events.push(stored);
    this.position = resolved.event?.position?.commit ?? this.position;
  }
}

/** Every event of the load that the store has. */
export async function wholeLog(url: string): Promise<Stored[]> {
  const client = EventStoreDBClient.connectionString(url);
  const log: Stored[] = [];
  try {
    for await (const resolved of client.readAll()) {
      const stored = storedOf(resolved);
      if (stored) log.push(stored);
    }
    return log;
  } finally {
    await client.dispose();
  }
}

function storedOf({ event }: ResolvedEvent): Stored | undefined {
  if (event?.type !== LOADED) return undefined;
  const { append, index, of } = event.data as unknown as Loaded; // written by append-load.ts
  const { id, revision, streamId: stream, position } = event;
  return { append, index, of, id, revision, stream, position: position?.commit ?? -1n };
}
