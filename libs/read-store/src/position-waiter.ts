import { type DataSource } from 'typeorm';
import { positionOf } from './lead.js';
import { PositionChannel, type PositionNews } from './position-channel.js';
import { subscriberOfProjection, titleOf, type Subscriber } from './subscriber.js';

export interface ProjectionKey {
  readonly projection: string;
  readonly version: number;
}

/** Where the projection is: absent before its first event. */
export interface Waited {
  readonly reached: boolean;
  readonly position: string | undefined;
}

interface Waiting {
  readonly subscriber: Subscriber;
  readonly until: bigint;
  readonly reached: (position: string) => void;
  readonly look: () => void;
}

/** The last committed position of a projection; absent before its first event. */
export const checkpointOf = (dataSource: DataSource, key: ProjectionKey): Promise<string | undefined> =>
  positionOf(dataSource, subscriberOf(key));

/** Waits for a projection to reach a position, woken by NOTIFY: one connection for all who wait, no polling. */
export class PositionWaiter {
  private readonly channel: PositionChannel;
  private readonly waiting = new Set<Waiting>();

  /** Holds one connection of the data source's pool until it is closed. */
  constructor(private readonly dataSource: DataSource) {
    this.channel = new PositionChannel(dataSource, (news) => this.onNews(news));
  }

  /** Resolves as soon as the position is reached, or after `timeoutMs` with how far the projection is then. */
  async waitFor(key: ProjectionKey, position: string, timeoutMs: number): Promise<Waited> {
    const until = BigInt(position);
    const now = await checkpointOf(this.dataSource, key);
    if (isAt(now, until) || timeoutMs <= 0) return { reached: isAt(now, until), position: now };
    const reached = await this.wait(subscriberOf(key), until, timeoutMs);
    if (reached !== undefined) return { reached: true, position: reached };
    const late = await checkpointOf(this.dataSource, key);
    return { reached: isAt(late, until), position: late };
  }

  close(): Promise<void> {
    return this.channel.close();
  }

  private wait(subscriber: Subscriber, until: bigint, timeoutMs: number): Promise<string | undefined> {
    let end = (): void => undefined;
    const reached = new Promise<string | undefined>((resolve, reject) => {
      const look = (): void => {
        positionOf(this.dataSource, subscriber).then((position) => {
          if (isAt(position, until)) resolve(position);
        }, reject);
      };
      const waiting: Waiting = { subscriber, until, reached: resolve, look };
      const timer = setTimeout(() => resolve(undefined), timeoutMs);
      end = () => {
        clearTimeout(timer);
        this.waiting.delete(waiting);
      };
      this.waiting.add(waiting);
      // It may have moved between the first look and now, before anyone heard.
      look();
    });
    return reached.finally(() => end());
  }

  private onNews(news: PositionNews): void {
    for (const { subscriber, until, reached, look } of this.waiting) {
      if (news.kind === 'listening') look();
      else if (titleOf(news.subscriber) === titleOf(subscriber) && isAt(news.position, until)) reached(news.position);
    }
  }
}

const subscriberOf = ({ projection, version }: ProjectionKey): Subscriber =>
  subscriberOfProjection({ name: projection, version });

const isAt = (position: string | undefined, until: bigint): boolean =>
  position !== undefined && BigInt(position) >= until;
