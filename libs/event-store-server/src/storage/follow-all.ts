import { type Filter, matches } from './filter.js';
import { type Delivery, type Log, rounds, WINDOW } from './log.js';
import { type RecordedEvent } from './recorded.js';

export interface FollowAll {
  /** Exclusive. */
  readonly after: bigint;
  readonly filter?: Filter;
  /** Positions between two checkpoints; only filtered subscriptions have them. */
  readonly checkpointEvery?: bigint;
}

/** Every event of $all behind a position that passes the filter: once, in order, for as long as it is wanted. */
export const followAll = (log: Log, wanted: FollowAll, signal: AbortSignal) =>
  rounds(new AllFollower(log, wanted), log.tail, signal);

class AllFollower {
  position: bigint;
  private checkpoint: bigint;

  constructor(
    private readonly log: Log,
    private readonly wanted: FollowAll,
  ) {
    this.position = wanted.after;
    this.checkpoint = wanted.after;
  }

  async next(): Promise<readonly Delivery[]> {
    const { events, scanned } = this.fromMemory() ?? (await this.fromDatabase());
    this.position = scanned;
    return this.withCheckpoints(events, scanned);
  }

  caughtUp(): readonly Delivery[] {
    const due = this.wanted.checkpointEvery !== undefined && this.position > this.checkpoint;
    if (due) this.checkpoint = this.position;
    return [...(due ? [{ kind: 'checkpoint', position: this.position } as const] : []), { kind: 'caught-up' }];
  }

  private fromMemory() {
    const recent = this.log.tail.after(this.position, WINDOW);
    const last = recent?.at(-1);
    if (!recent || !last) return undefined;
    return { events: recent.filter((event) => matches(this.wanted.filter, event)), scanned: last.position };
  }

  private async fromDatabase() {
    const { reader, tail } = this.log;
    const far = this.position + BigInt(WINDOW);
    const upTo = far < tail.head ? far : tail.head;
    const { events, ended } = await reader.between(this.position, upTo, this.wanted.filter);
    // A page of large events is cut short: the next one begins behind its last event.
    const last = ended ? undefined : events.at(-1);
    return { events, scanned: last?.position ?? upTo };
  }

  /** A checkpoint says that everything up to it was looked at. Positions are dense, so their distance counts events. */
  private withCheckpoints(events: readonly RecordedEvent[], scanned: bigint): readonly Delivery[] {
    const deliveries: Delivery[] = [];
    for (const event of events) {
      deliveries.push(...this.checkpointsTo(event.position - 1n), { kind: 'event', event });
    }
    deliveries.push(...this.checkpointsTo(scanned));
    return deliveries;
  }

  private checkpointsTo(position: bigint): readonly Delivery[] {
    const every = this.wanted.checkpointEvery;
    if (every === undefined || this.checkpoint + every > position) return NONE;
    const due: Delivery[] = [];
    while (this.checkpoint + every <= position) {
      this.checkpoint += every;
      due.push({ kind: 'checkpoint', position: this.checkpoint });
    }
    return due;
  }
}

const NONE: readonly Delivery[] = [];
