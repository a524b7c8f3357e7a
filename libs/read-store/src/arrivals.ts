import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Delivery } from '#event-store';
import { type RecordedEvent } from '#kernel';

export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here is in `events` or was of no interest. */
  readonly to: string;
}

// A statement costs as much as 20 rows: a backlog takes a third less of Postgres' time by 2,000 than by 500.
const BATCH = 2000;
/** How long a batch of a backlog may take to become full. */
const GATHER_MS = 100;

/**
 * Takes what has arrived, 2,000 events at most, while the next arrive: once the source has caught up, one event alone is not
 * kept waiting; until then it comes in full batches. Events of no interest only move the position. What comes again, and what
 * is not after `after`, is left out.
 */
export async function* inBatches(
  source: AsyncIterable<Delivery>,
  isOfInterest: (event: RecordedEvent) => boolean,
  after = '-1',
): AsyncGenerator<Batch> {
  const arrivals = new Arrivals(isOfInterest, BigInt(after));
  const ended = arrivals.receive(source);
  try {
    for (let batch = await arrivals.take(); batch; batch = await arrivals.take()) yield batch;
    await ended;
  } finally {
    arrivals.leave();
    ended.catch(() => undefined); // who leaves early does not ask how it ends
  }
}

class Arrivals {
  private events: RecordedEvent[] = [];
  private to: string | undefined;
  private isOver = false;
  private hasCaughtUp = false;
  private wake: () => void = () => undefined;
  private stopGathering: () => void = () => undefined;
  private makeRoom: () => void = () => undefined;

  constructor(
    private readonly isOfInterest: (event: RecordedEvent) => boolean,
    private passed: bigint,
  ) {}

  /** Until the source ends, or fails, or the taker has left. */
  async receive(source: AsyncIterable<Delivery>): Promise<void> {
    try {
      for await (const delivery of source) {
        if (this.isOver) return;
        this.add(delivery);
        if (this.events.length < BATCH) continue;
        this.stopGathering();
        await new Promise<void>((resolve) => (this.makeRoom = resolve));
      }
    } finally {
      this.isOver = true;
      this.wake();
      this.stopGathering();
    }
  }

  /** What has arrived, as soon as there is something; nothing when no more will come. */
  async take(): Promise<Batch | undefined> {
    if (this.to === undefined && !this.isOver) await new Promise<void>((resolve) => (this.wake = resolve));
    // What came in the same packet is one batch.
    await (this.hasCaughtUp ? nextTurn() : this.gathered());
    const { events, to } = this;
    if (to === undefined) return undefined;
    this.events = [];
    this.to = undefined;
    this.makeRoom();
    return { events, to };
  }

  leave(): void {
    this.isOver = true;
    this.makeRoom();
  }

  private async gathered(): Promise<void> {
    if (this.isOver || this.events.length >= BATCH) return;
    await new Promise<void>((resolve) => {
      this.stopGathering = resolve;
      setTimeout(resolve, GATHER_MS).unref();
    });
  }

  private add(delivery: Delivery): void {
    if (delivery.kind === 'caught-up') {
      this.hasCaughtUp = true;
      this.stopGathering();
      return;
    }
    const position = delivery.kind === 'event' ? delivery.event.position : delivery.position;
    const place = BigInt(position);
    if (place <= this.passed) return;
    if (delivery.kind === 'event' && this.isOfInterest(delivery.event)) this.events.push(delivery.event);
    this.to = position;
    this.passed = place;
    this.wake();
  }
}
