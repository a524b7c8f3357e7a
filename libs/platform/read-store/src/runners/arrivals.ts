import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type Delivery } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { type Seen } from '../positions/checkpoint.js';
import { weightOf } from './weight.js';

export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here is in `events` or was of no interest. */
  readonly to: string;
  /** The last event up to there, of interest or not; absent where there was none. */
  readonly seen?: Seen | undefined;
}

// A statement costs as much as 20 rows: a backlog takes a third less of Postgres' time by 2,000 than by 500.
const BATCH = 2000;
/** As JSON, in characters: an event may have a million, and every subscriber has two batches in hand. */
const HEAVY = 4_000_000;
/** How long a batch of a backlog may take to become full. */
const GATHER_MS = 100;

export interface BatchOptions {
  readonly isOfInterest: (event: RecordedEvent) => boolean;
  /** Exclusive; from the very start when absent. */
  readonly after?: string | undefined;
  /** The most events of a batch. */
  readonly most?: number;
  /** Under load from one batch to the next, once the source has caught up. */
  readonly restMs?: number;
  /** How it rests; by the clock when left out. */
  readonly rest?: (ms: number) => Promise<unknown>;
  readonly onCaughtUp?: () => void;
}

/**
 * Takes what has arrived, 2,000 events or four million characters at most, while the next arrive: once the source has caught up, one event alone is not
 * kept waiting; until then it comes in full batches. Events of no interest only move the position. What comes again, and what
 * is not after `after`, is left out.
 */
export async function* inBatches(source: AsyncIterable<Delivery>, options: BatchOptions): AsyncGenerator<Batch> {
  const arrivals = new Arrivals(options);
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
  private weight = 0;
  private to: string | undefined;
  private seen: Seen | undefined;
  private isOver = false;
  private hasCaughtUp = false;
  private takenAt = 0;
  private wake: () => void = () => undefined;
  private stopGathering: () => void = () => undefined;
  private makeRoom: () => void = () => undefined;
  private passed: bigint;
  private readonly most: number;

  constructor(private readonly options: BatchOptions) {
    this.passed = BigInt(options.after ?? -1);
    this.most = options.most ?? BATCH;
  }

  /** Until the source ends, or fails, or the taker has left. */
  async receive(source: AsyncIterable<Delivery>): Promise<void> {
    try {
      for await (const delivery of source) {
        if (this.isOver) return;
        this.add(delivery);
        if (!this.isFull) continue;
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
    await (this.hasCaughtUp ? this.rested() : this.gathered());
    const { events, to, seen } = this;
    if (to === undefined) return undefined;
    this.events = [];
    this.weight = 0;
    this.to = this.seen = undefined;
    this.takenAt = performance.now();
    this.makeRoom();
    return { events, to, seen };
  }

  leave(): void {
    this.isOver = true;
    this.makeRoom();
  }

  private get isFull(): boolean {
    return this.events.length >= this.most || this.weight >= HEAVY;
  }

  private async rested(): Promise<void> {
    const ms = this.takenAt + (this.options.restMs ?? 0) - performance.now();
    if (ms > 0 && !this.isOver) await (this.options.rest ?? sleep)(ms);
    // What came in the same packet is one batch.
    else await nextTurn();
  }

  private async gathered(): Promise<void> {
    if (this.isOver || this.isFull) return;
    await new Promise<void>((resolve) => {
      this.stopGathering = resolve;
      setTimeout(resolve, GATHER_MS).unref();
    });
  }

  private catchUp(): void {
    this.hasCaughtUp = true;
    this.options.onCaughtUp?.();
    this.stopGathering();
  }

  private add(delivery: Delivery): void {
    if (delivery.kind === 'caught-up') {
      this.catchUp();
      return;
    }
    const position = delivery.kind === 'event' ? delivery.event.position : delivery.position;
    const place = BigInt(position);
    if (place <= this.passed) return;
    if (delivery.kind === 'event' && this.options.isOfInterest(delivery.event)) {
      this.events.push(delivery.event);
      this.weight += weightOf(delivery.event.data);
    }
    if (delivery.kind === 'event') this.seen = { position, eventId: delivery.event.eventId };
    if (delivery.kind === 'passed') this.seen = { position, eventId: delivery.eventId };
    this.to = position;
    this.passed = place;
    this.wake();
  }
}
