import { type EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { type Consumer } from '../runners/consumer.js';
import { type Lease } from '../leases/lease.js';
import { isOfContent } from '../store/of-content.js';
import { type Asked } from './asked.js';
import { needsSchema, type LiveParking } from './live-parking.js';
import { advanceStatement, parkStatement } from './parked-streams.js';

export interface RedrivingOptions {
  readonly consumer: Consumer;
  readonly lease: Lease;
  readonly parking: LiveParking;
  readonly eventStore: Pick<EventStore, 'readStream'>;
  readonly isOfInterest: (event: RecordedEvent) => boolean;
  /** Heeded between two batches: what is not taken yet stays parked and asked for. */
  readonly signal: AbortSignal;
}

export interface Redriven {
  readonly events: number;
  /** Why the stream is parked again. */
  readonly parked?: Error;
}

const BATCH = 500;

/**
 * Takes what waits on one parked stream, up to the checkpoint: the checkpoint stays, so nothing else may be committed meanwhile.
 * Each batch is one commit with the new place of the stream; whoever leads next goes on from there.
 */
export class Redriving {
  private taken = 0;
  private parkedAgain: Error | undefined;

  constructor(
    private readonly asked: Pick<Asked, 'stream' | 'revision' | 'since'>,
    private readonly options: RedrivingOptions,
  ) {}

  /** Nothing when it was told to end before it was done. */
  async run(): Promise<Redriven | undefined> {
    const { stream } = this.asked;
    const { leftOut } = this.options.parking;
    await leftOut.learnSkipped();
    let batch: RecordedEvent[] = [];
    for await (const event of this.waiting()) {
      if (batch.length === BATCH) {
        if (!(await this.take(batch, event))) return this.redriven();
        if (this.options.signal.aborted) return undefined;
        batch = [];
      }
      batch.push(event);
    }
    if (await this.take(batch, undefined)) leftOut.streams.delete(stream);
    return this.redriven();
  }

  private redriven(): Redriven {
    return { events: this.taken, ...(this.parkedAgain && { parked: this.parkedAgain }) };
  }

  /** In order, without what is skipped. */
  private async *waiting(): AsyncGenerator<RecordedEvent> {
    const { eventStore, parking, isOfInterest, lease } = this.options;
    const upTo = BigInt(lease.position ?? -1);
    try {
      for await (const event of eventStore.readStream(this.asked.stream, this.asked.revision)) {
        if (BigInt(event.position) > upTo) return;
        if (isOfInterest(event) && !parking.leftOut.isSkipped(event)) yield event;
      }
    } catch (error) {
      if (!isEndedForEver(error)) throw error;
    }
  }

  /** False where one of them cannot be taken: those before it are. */
  private async take(events: readonly RecordedEvent[], next: RecordedEvent | undefined): Promise<boolean> {
    const { consumer, lease } = this.options;
    try {
      const place = advanceStatement(consumer.subscriber, this.asked.stream, next);
      await lease.commit([...consumer.statements(events), place], lease.position);
      this.taken += events.length;
      return true;
    } catch (error) {
      const [first] = events;
      if (!first || !isOfContent(error)) throw error;
      if (events.length === 1) return this.parkAgain(first, error);
      const half = Math.ceil(events.length / 2);
      return (await this.take(events.slice(0, half), events[half])) && this.take(events.slice(half), next);
    }
  }

  private async parkAgain(event: RecordedEvent, why: Error): Promise<false> {
    const { consumer, lease } = this.options;
    const { since: asked } = this.asked;
    const notTaken = { event, why, needsSchema: needsSchema(consumer, event), asked };
    await lease.commit([parkStatement(consumer.subscriber, notTaken)], lease.position);
    this.parkedAgain = why;
    return false;
  }
}

/** The client's error for a stream with a tombstone: nothing of it can be taken any more. */
const isEndedForEver = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'type') === 'stream-deleted';
