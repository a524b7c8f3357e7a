import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { EventNotTaken } from '../runners/event-not-taken.js';
import { type Consumer } from '../runners/consumer.js';
import { type RunnerNews } from '../runners/runner-news.js';
import { LeftOut } from './left-out.js';
import { parkStatement } from './parked-streams.js';
import { type CommitInstead, type Parking } from './parking.js';

/** Each is held in memory; and where so many cannot be taken, it is no event that is wrong. */
const MOST_STREAMS = 10_000;

interface Options {
  readonly report: (news: RunnerNews) => void;
  readonly mostStreams?: number;
}

/** A runner's: the stream of an event that cannot be taken is parked, with all that follows on it; everything else goes on. */
export class LiveParking implements Parking {
  private constructor(
    private readonly consumer: Consumer,
    readonly leftOut: LeftOut,
    private readonly options: Options,
  ) {}

  /** By the leader, after it took the lease. */
  static async load(dataSource: DataSource, consumer: Consumer, options: Options): Promise<LiveParking> {
    return new LiveParking(consumer, await LeftOut.load(dataSource, consumer.subscriber), options);
  }

  isOut(event: RecordedEvent): boolean {
    return this.leftOut.has(event);
  }

  async park(event: RecordedEvent, why: Error, commit: CommitInstead): Promise<void> {
    const { consumer, leftOut, options } = this;
    const { subscriber } = consumer;
    if (leftOut.streams.size >= (options.mostStreams ?? MOST_STREAMS)) throw new EventNotTaken(subscriber, event, why);
    await commit([parkStatement(subscriber, { event, why, needsSchema: needsSchema(consumer, event) })]);
    leftOut.streams.add(event.stream);
    options.report({ kind: 'parked', stream: event.stream, revision: event.revision, error: why.message });
  }
}

/** Set where a later program may know the event, which then tries it by itself. */
export const needsSchema = ({ knows }: Consumer, { type, metadata: { schema } }: RecordedEvent): number | null =>
  knows(type, schema) ? null : schema;
