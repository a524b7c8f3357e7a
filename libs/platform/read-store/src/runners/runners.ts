import { Feed } from '../feed/feed.js';
import { Leases } from '../leases/leases.js';
import { Member } from '../feed/member.js';
import { processConsumer, projectionConsumer, type Consumer } from './consumer.js';
import { Runner } from './runner.js';
import { type Process, type Projection } from '../projections/projection.js';
import { type ReadSide } from './read-side.js';

export interface Run {
  readonly projections?: readonly Projection[];
  readonly processes?: readonly Process[];
}

/**
 * Keeps projections up to date and writes what follows from the events into the outbox: each while this process leads it, all from one
 * subscription. One that is behind catches up by itself and joins.
 */
export class ReadSideRunner {
  private readonly leases: Leases;
  private readonly feed: Feed;
  private readonly runners: readonly Runner[];

  constructor({ projections = [], processes = [] }: Run, side: ReadSide) {
    const { dataSource, knownTypes } = side;
    const consumers = [
      ...projections.map((projection) => projectionConsumer(dataSource, projection)),
      ...processes.map(processConsumer),
    ];
    const names = new Set(consumers.flatMap((consumer) => [...consumer.names]));
    this.leases = new Leases(dataSource);
    this.feed = new Feed(side, (type) => names.has(type) || !knownTypes.has(type));
    this.runners = consumers.map((consumer) => this.runnerOf(consumer, side));
  }

  start(): void {
    for (const runner of this.runners) runner.start();
  }

  /** Ends after what is under way and frees the leases. */
  async close(): Promise<void> {
    // In one statement for all; where it fails, each is told so as it ends.
    await this.feed.writeCheckpoints().catch(() => undefined);
    for (const runner of this.runners) runner.stop();
    await this.leases.close(() => Promise.all(this.runners.map((runner) => runner.ended())));
  }

  private runnerOf(consumer: Consumer, side: ReadSide): Runner {
    return new Runner({
      leases: this.leases,
      subscriber: consumer.subscriber,
      log: side.log,
      observe: (news) => side.observe?.(consumer.subscriber, news),
      work: async (lease, signal) => {
        const member = await Member.open(consumer, lease, side);
        await member.findPlace(signal);
        while (!signal.aborted) {
          await member.redriveAsked(signal);
          await this.feed.serve(member, signal);
        }
      },
    });
  }
}
