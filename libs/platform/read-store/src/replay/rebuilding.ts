import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { EventNotTaken } from '../runners/event-not-taken.js';
import { projectionConsumer, type Consumer } from '../runners/consumer.js';
import { Lease } from '../leases/lease.js';
import { type CommitInstead, type Parking } from '../parking/parking.js';
import { type Projection } from '../projections/projection.js';
import { takeBatch } from '../runners/write-batch.js';
import { type Differences } from '../comparing/differences.js';
import { type LivePlace } from './live-copy.js';

interface Options {
  readonly rebuilt: DataSource;
  readonly projection: Projection;
  readonly live: LivePlace;
  readonly differences: Differences;
}

/** One projection written anew, up to where the live one stood, without what it had left out. */
export class Rebuilding implements Parking {
  private readonly upTo: bigint;
  private readonly parked = new Set<string>();

  private constructor(
    private readonly consumer: Consumer,
    private readonly lease: Lease,
    private readonly options: Options,
  ) {
    this.upTo = BigInt(options.live.position ?? '-1');
  }

  static async begin(options: Options): Promise<Rebuilding> {
    const consumer = projectionConsumer(options.rebuilt, options.projection);
    const lease = await Lease.take(options.rebuilt, consumer.subscriber);
    if (!lease) throw new Error('an empty schema has no leader');
    return new Rebuilding(consumer, lease, options);
  }

  async take(page: readonly RecordedEvent[]): Promise<void> {
    const { consumer, lease } = this;
    const due = page.filter(({ type, position }) => consumer.names.has(type) && BigInt(position) <= this.upTo);
    const last = due.at(-1);
    if (last) await takeBatch(consumer, lease, { events: due, to: last.position, seen: last }, this);
  }

  isOut(event: RecordedEvent): boolean {
    return this.parked.has(event.stream) || this.options.live.isOut(event);
  }

  /** The live one has taken it: that it cannot be taken again is a difference, and what follows on its stream has no sense. */
  async park(event: RecordedEvent, why: Error, commit: CommitInstead): Promise<void> {
    const { differences, projection } = this.options;
    await commit([]);
    this.parked.add(event.stream);
    const replayed = new EventNotTaken(this.consumer.subscriber, event, why).message;
    differences.add({ table: projection.name, key: '—', column: null, live: null, replayed });
  }
}
