import { type Filter, passing } from './filter.js';
import { type Delivery, type Subscription, type Log, rounds, WINDOW } from './log.js';
import { delivery } from './read.js';
import { PAGE_EVENTS } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { Scan } from './scan.js';

export interface FollowAll {
  /** Exclusive. */
  readonly after: bigint | 'end';
  readonly filter?: Filter;
  /** Positions between two checkpoints; only filtered subscriptions have them. */
  readonly checkpointEvery?: bigint;
}

export interface Following {
  /** Events of the log that were not looked at yet. */
  lag(): number;
  readonly deliveries: AsyncGenerator<readonly Delivery[], void>;
}

/** Every event of $all behind a position that passes the filter: once, in order, for as long as it is wanted. */
export function followAll(log: Log, wanted: FollowAll, signal: AbortSignal): Following {
  const subscription = new AllSubscription(log, wanted);
  return {
    lag: () => Number(log.tail.head - subscription.position),
    deliveries: rounds(subscription, log.tail, signal),
  };
}

class AllSubscription implements Subscription {
  position: bigint;
  private checkpoint: bigint;
  private readonly scan: Scan;

  constructor(
    private readonly log: Log,
    private readonly wanted: FollowAll,
  ) {
    const { head } = log.tail;
    const { after, filter } = wanted;
    // Of a position that is still to come the real server gives what comes before it, too.
    this.position = after === 'end' || after > head ? head : after;
    this.checkpoint = this.position;
    this.scan = new Scan(log.reader, 'forwards', filter);
  }

  async next(): Promise<readonly Delivery[]> {
    const { events, scanned } = (await this.fromMemory()) ?? (await this.fromDatabase());
    this.position = scanned;
    return this.wanted.checkpointEvery === undefined ? events.map(delivery) : this.withCheckpoints(events, scanned);
  }

  caughtUp(): readonly Delivery[] {
    const due = this.wanted.checkpointEvery !== undefined && this.position > this.checkpoint;
    if (due) this.checkpoint = this.position;
    return [...(due ? [{ kind: 'checkpoint', position: this.position } as const] : []), { kind: 'caught-up' }];
  }

  private async fromMemory() {
    const recent = this.log.tail.after(this.position, WINDOW);
    const last = recent?.at(-1);
    if (!recent || !last) return undefined;
    return { events: await passing(recent, this.wanted.filter), scanned: last.position };
  }

  private async fromDatabase() {
    const { head } = this.log.tail;
    const { events, last, ended } = await this.scan.next(this.position + 1n, PAGE_EVENTS, head);
    return { events, scanned: ended ? head : (last ?? head) };
  }

  /** A checkpoint says that everything up to it was looked at. Positions are dense, so their distance counts events. */
  private withCheckpoints(events: readonly RecordedEvent[], scanned: bigint): readonly Delivery[] {
    const deliveries: Delivery[] = [];
    for (const event of events) {
      this.checkpointsTo(event.position - 1n, deliveries);
      deliveries.push(delivery(event));
    }
    this.checkpointsTo(scanned, deliveries);
    return deliveries;
  }

  private checkpointsTo(position: bigint, deliveries: Delivery[]): void {
    const every = this.wanted.checkpointEvery;
    while (every !== undefined && this.checkpoint + every <= position) {
      this.checkpoint += every;
      deliveries.push({ kind: 'checkpoint', position: this.checkpoint });
    }
  }
}
