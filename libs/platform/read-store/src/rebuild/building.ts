import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { inBatches } from '../runners/arrivals.js';
import { readUpTo } from '../feed/read-up-to.js';
import { projectionConsumer, type Consumer } from '../runners/consumer.js';
import { type Checkpoint } from '../positions/checkpoint.js';
import { type Lease } from '../leases/lease.js';
import { LiveParking } from '../parking/live-parking.js';
import { type Projection } from '../projections/projection.js';
import { takeBatch } from '../runners/write-batch.js';

interface Pace {
  /** Events of a batch, at most. */
  readonly most?: number;
  /** Behind each batch, in terms of what it took. */
  readonly rests: number;
}

/** Leaves three quarters of the time to those who read and write beside it, none of whom waits long behind a batch. */
const GENTLE: Pace = { most: 100, rests: 3 };
const FAST: Pace = { rests: 0 };

export interface Source {
  readonly eventStore: Pick<EventStore, 'readAll' | 'head' | 'recordAt'>;
  readonly prefixes: readonly string[];
  readonly knownTypes: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** Takes what it can get of the machine: for when nobody waits beside it. */
  readonly isFast?: boolean;
  /** `fraction` of the positions that there were to pass when it was told. */
  readonly onProgress: (at: RebuildProgress) => void;
}

export interface RebuildProgress {
  readonly phase: 'build' | 'compare-rows';
  readonly events: number;
  readonly fraction: number;
}

/** The new tables, written as a runner would write them: in batches, with what is parked and skipped. */
export class Building {
  private read = 0;
  /** The long way to where the others were when it began is gone at its pace. From then on it has to come nearer. */
  private isFirst = true;

  private constructor(
    private readonly consumer: Consumer,
    private readonly lease: Lease,
    private readonly parking: LiveParking,
    private readonly source: Source,
  ) {}

  static async begin(dataSource: DataSource, lease: Lease, projection: Projection, source: Source): Promise<Building> {
    const consumer = projectionConsumer(dataSource, projection);
    const parking = await LiveParking.load(dataSource, consumer, { report: () => undefined });
    return new Building(consumer, lease, parking, source);
  }

  /** All events read so far. */
  get events(): number {
    return this.read;
  }

  /** Where the new tables are; before the first event where there was none. */
  get checkpoint(): Checkpoint {
    return this.lease.checkpoint;
  }

  /** Takes all events up to there and leaves the checkpoint exactly there; answers how many there were. */
  async upTo(position: string | undefined): Promise<number> {
    const { consumer, lease, parking, source } = this;
    if (position === undefined || isAt(lease.position, position)) return 0;
    const before = this.read;
    const arriving = readUpTo(source.eventStore, { prefixes: source.prefixes, after: lease.position, upTo: position });
    const { rests, ...size } = this.isFirst && source.isFast !== true ? GENTLE : FAST;
    const isOfInterest = ({ type }: RecordedEvent): boolean => consumer.names.has(type) || !source.knownTypes.has(type);
    for await (const batch of inBatches(arriving.deliveries, { isOfInterest, ...size })) {
      source.signal.throwIfAborted();
      const began = performance.now();
      await takeBatch(consumer, lease, batch, parking);
      this.read = before + arriving.count();
      this.tell(position);
      if (rests > 0) await sleep(rests * (performance.now() - began), undefined, { signal: source.signal });
    }
    this.isFirst = false;
    this.read = before + arriving.count();
    await this.standAt(position);
    this.tell(position);
    return this.read - before;
  }

  /** Before the first event of ours there is nothing to know the log by, and the tables are empty at every place. */
  private async standAt(position: string): Promise<void> {
    const { consumer, lease, parking } = this;
    if (isAt(lease.position, position) || !lease.checkpoint.seen) return;
    await takeBatch(consumer, lease, { events: [], to: position }, parking);
  }

  private tell(target: string): void {
    const fraction = Math.min(1, Number(this.lease.position ?? 0) / Math.max(1, Number(target)));
    this.source.onProgress({ phase: 'build', events: this.read, fraction });
  }
}

const isAt = (position: string | undefined, target: string): boolean =>
  position !== undefined && BigInt(position) >= BigInt(target);
