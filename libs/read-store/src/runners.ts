import { type DataSource } from 'typeorm';
import { type EventStore, type FollowNews } from '#event-store';
import { type RecordedEvent } from '#kernel';
import { inBatches } from './arrivals.js';
import { processFollower, projectionFollower, type Follower } from './follower.js';
import { type Lead } from './lead.js';
import { Leadership, type Log } from './leadership.js';
import { type Process, type Projection } from './projection.js';
import { titleOf } from './subscriber.js';
import { writeBatch } from './write-batch.js';

/** What all runners of one process share. */
export interface ReadSide {
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'follow'>;
  /** All of the application's: every checkpoint passes every event, so that a reader can wait for any position. */
  readonly prefixes: readonly string[];
  /** Every event type of every catalogue; a runner stops at an event of another type. */
  readonly knownTypes: ReadonlySet<string>;
  readonly log: Log;
}

/** Keeps one version of one projection up to date, while it leads. */
export class ProjectionRunner {
  private readonly leadership: Leadership;

  constructor(projection: Projection, side: ReadSide) {
    this.leadership = following(projectionFollower(side.dataSource, projection), side);
  }

  start(): void {
    this.leadership.start();
  }

  close(): Promise<void> {
    return this.leadership.close();
  }
}

/** Writes what follows from the events into the outbox, while it leads. */
export class ProcessRunner {
  private readonly leadership: Leadership;

  /** `jobs`: the names of all job definitions. */
  constructor(process: Process, jobs: readonly string[], side: ReadSide) {
    this.leadership = following(processFollower(process, new Set(jobs)), side);
  }

  start(): void {
    this.leadership.start();
  }

  close(): Promise<void> {
    return this.leadership.close();
  }
}

const following = (follower: Follower, side: ReadSide): Leadership =>
  new Leadership({
    dataSource: side.dataSource,
    subscriber: follower.subscriber,
    log: side.log,
    work: (lead, signal) => follow(follower, side, lead, signal),
  });

function tell(news: FollowNews, { subscriber }: Follower, log: Log): void {
  if (news.kind === 'connected') return;
  const why = news.why instanceof Error ? news.why.message : String(news.why);
  const wait = Math.round(news.inMs);
  log.warn(`${titleOf(subscriber)}: ${why} — ${wait} 毫秒后重新订阅。It subscribes again in ${wait} ms.`);
}

async function follow(follower: Follower, side: ReadSide, lead: Lead, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const deliveries = side.eventStore.follow({
    prefixes: side.prefixes,
    from: () => lead.position,
    signal: AbortSignal.any([signal, done.signal]),
    report: (news) => tell(news, follower, side.log),
  });
  const isOfInterest = ({ type }: RecordedEvent): boolean => follower.names.has(type) || !side.knownTypes.has(type);
  try {
    for await (const { events, to } of inBatches(deliveries, isOfInterest)) {
      await writeBatch(follower, lead, events, to);
    }
  } finally {
    done.abort();
  }
  if (!signal.aborted) throw new Error('订阅中断 the subscription ended');
}
