import { type RecordedEvent } from './recorded.js';

/** Memory for the newest events, shared by all subscriptions; who is further behind reads pages from the database. */
const RING_BYTES = 16 * 1024 * 1024;
const RING_EVENTS = 16_384;

/**
 * The end of the log as it grows. A subscription keeps its own position and asks for what is behind it,
 * here or in the database: there is no hand-over in which an event could be lost or doubled.
 */
export class Tail {
  private ring: RecordedEvent[] = [];
  /** Events at the front of `ring` that are no longer kept; cut off together, since each cut copies the rest. */
  private dropped = 0;
  private bytes = 0;
  private waiting = new Set<(error?: Error) => void>();

  constructor(private last: bigint) {}

  /** Position of the last committed event. */
  get head(): bigint {
    return this.last;
  }

  publish(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      this.ring.push(event);
      this.bytes += sizeOf(event);
    }
    while (this.bytes > RING_BYTES || this.ring.length - this.dropped > RING_EVENTS) this.drop();
    if (this.dropped > RING_EVENTS) {
      this.ring = this.ring.slice(this.dropped);
      this.dropped = 0;
    }
    this.advance(events.at(-1)?.position ?? this.last);
  }

  /** The head after a reconnect, when a commit may have succeeded without us hearing of it. */
  jump(head: bigint): void {
    if (head === this.last) return;
    this.ring = [];
    this.dropped = 0;
    this.bytes = 0;
    this.advance(head);
  }

  /** At most `limit` events behind `position`, oldest first; undefined when they are no longer kept here. */
  after(position: bigint, limit: number): readonly RecordedEvent[] | undefined {
    const first = this.ring[this.dropped];
    if (!first || position + 1n < first.position) return undefined;
    const start = this.dropped + Number(position + 1n - first.position); // positions in the ring are without gap
    return this.ring.slice(start, start + limit);
  }

  /** Resolves when there is an event behind `position`; rejects when the store breaks or `signal` aborts. */
  moved(position: bigint, signal: AbortSignal): Promise<void> {
    if (this.last > position) return Promise.resolve();
    if (signal.aborted) return Promise.reject(new Error('the subscriber has gone'));
    return new Promise((resolve, reject) => {
      const settle = (error?: Error) => {
        this.waiting.delete(settle);
        signal.removeEventListener('abort', abort);
        if (error) reject(error);
        else resolve();
      };
      const abort = () => settle(new Error('the subscriber has gone'));
      this.waiting.add(settle);
      signal.addEventListener('abort', abort);
    });
  }

  /** Ends every wait with `error`. */
  interrupt(error: Error): void {
    for (const settle of [...this.waiting]) settle(error);
  }

  private drop(): void {
    const oldest = this.ring[this.dropped];
    this.dropped += 1;
    this.bytes -= oldest ? sizeOf(oldest) : 0;
  }

  private advance(head: bigint): void {
    this.last = head;
    for (const settle of [...this.waiting]) settle();
  }
}

const sizeOf = ({ data, metadata, type, stream }: RecordedEvent) =>
  data.length + metadata.length + 2 * (type.length + stream.length) + 200;
