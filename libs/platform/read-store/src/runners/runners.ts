import { Feed } from '../feed/feed.js';
import { Leases } from '../leases/leases.js';
import { Member } from '../feed/member.js';
import { processFollower, projectionFollower, type Follower } from './follower.js';
import { Leadership } from '../leases/leadership.js';
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
  private readonly leaderships: readonly Leadership[];

  constructor({ projections = [], processes = [] }: Run, side: ReadSide) {
    const { dataSource, knownTypes } = side;
    const followers = [
      ...projections.map((projection) => projectionFollower(dataSource, projection)),
      ...processes.map(processFollower),
    ];
    const names = new Set(followers.flatMap((follower) => [...follower.names]));
    this.leases = new Leases(dataSource);
    this.feed = new Feed(side, (type) => names.has(type) || !knownTypes.has(type));
    this.leaderships = followers.map((follower) => this.leadershipOf(follower, side));
  }

  start(): void {
    for (const leadership of this.leaderships) leadership.start();
  }

  /** Ends after what is under way and frees the leases. */
  async close(): Promise<void> {
    // In one statement for all; where it fails, each is told so as it ends.
    await this.feed.writeCheckpoints().catch(() => undefined);
    for (const leadership of this.leaderships) leadership.stop();
    await this.leases.close(() => Promise.all(this.leaderships.map((leadership) => leadership.ended())));
  }

  private leadershipOf(follower: Follower, side: ReadSide): Leadership {
    return new Leadership({
      leases: this.leases,
      subscriber: follower.subscriber,
      log: side.log,
      observe: (news) => side.observe?.(follower.subscriber, news),
      work: async (lead, signal) => {
        const member = await Member.open(follower, lead, side);
        await member.findPlace(signal);
        while (!signal.aborted) {
          await member.redriveAsked(signal);
          await this.feed.serve(member, signal);
        }
      },
    });
  }
}
