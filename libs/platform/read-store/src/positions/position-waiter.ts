import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { DomainError } from '#domain/kernel';
import { positionOf } from './checkpoint.js';
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

export interface PositionWaiterOptions {
  /** How many may wait at a time; 1,000 when left out. */
  readonly most?: number;
}

/** One more who waits would only keep the others waiting longer. */
class TooManyWait extends DomainError {
  constructor(most: number) {
    const sentences = {
      zh: `已有 ${most} 个请求在等待读模型，请稍后再试。`,
      en: `${most} requests wait for the read models already: try again shortly.`,
    };
    super('unavailable', 'too-many-wait', sentences, { retryAfterSeconds: 2 });
  }
}

interface Waiting {
  readonly subscriber: Subscriber;
  readonly until: bigint;
  /** The last position that was seen or heard of. */
  at: string | undefined;
  readonly woken: Promise<undefined>;
  readonly wake: () => void;
}

const MOST = 1000;
// When the time is up: a position may have been reached while the connection that hears of it was away.
const LAST_LOOK_MS = 250;

/** The last committed position of a projection; absent before its first event. */
export const checkpointOf = (dataSource: DataSource, key: ProjectionKey): Promise<string | undefined> =>
  positionOf(dataSource, subscriberOf(key));

/** Waits for a projection to reach a position, woken by NOTIFY: one connection for all who wait, no polling. */
export class PositionWaiter {
  private readonly channel: PositionChannel;
  private readonly groups = new Map<string, Set<Waiting>>();
  private readonly most: number;
  private readonly listeners = new Set<() => void>();
  private held = 0;

  /** Holds one connection of the data source's pool until it is closed. */
  constructor(
    private readonly dataSource: DataSource,
    { most = MOST }: PositionWaiterOptions = {},
  ) {
    this.most = most;
    this.channel = new PositionChannel(dataSource, (news) => this.onNews(news));
  }

  /**
   * Resolves as soon as the position is reached; after `timeoutMs`, or when `signal` aborts, with how far the projection is then.
   * Throws TooManyWait at once where it would wait beside too many.
   */
  async waitFor(key: ProjectionKey, position: string, timeoutMs: number, signal?: AbortSignal): Promise<Waited> {
    const subscriber = subscriberOf(key);
    const until = BigInt(position);
    if (timeoutMs <= 0) return standing({ until, at: await positionOf(this.dataSource, subscriber) });
    const waiting = this.enter(subscriber, until);
    const forget = wakeInTime(waiting, timeoutMs, signal);
    try {
      await this.arrive(waiting, signal);
      return standing(waiting);
    } finally {
      forget();
      this.leave(waiting);
    }
  }

  /** Called whenever any view has moved, or may have unheard, until it is called off. */
  onMoved(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    return this.channel.close();
  }

  /** Registered before it looks, so that what moves after the look is heard. */
  private async arrive(waiting: Waiting, signal: AbortSignal | undefined): Promise<void> {
    const first = await Promise.race([positionOf(this.dataSource, waiting.subscriber), waiting.woken]);
    waiting.at ??= first;
    if (!isThere(waiting)) await this.hold(waiting.woken);
    if (!isThere(waiting) && signal?.aborted !== true) await this.lookAgain(waiting);
  }

  private async hold(woken: Promise<unknown>): Promise<void> {
    if (this.held >= this.most) throw new TooManyWait(this.most);
    this.held += 1;
    await woken.finally(() => (this.held -= 1));
  }

  private async lookAgain(waiting: Waiting): Promise<void> {
    const enough = new AbortController();
    const late = sleep(LAST_LOOK_MS, undefined, { signal: enough.signal }).catch(() => undefined);
    const now = await Promise.race([positionOf(this.dataSource, waiting.subscriber), late]);
    enough.abort();
    waiting.at = now ?? waiting.at;
  }

  private enter(subscriber: Subscriber, until: bigint): Waiting {
    let wake = (): void => undefined;
    const woken = new Promise<undefined>((resolve) => (wake = () => resolve(undefined)));
    const waiting: Waiting = { subscriber, until, at: undefined, woken, wake };
    const title = titleOf(subscriber);
    this.groups.set(title, (this.groups.get(title) ?? new Set()).add(waiting));
    return waiting;
  }

  private leave(waiting: Waiting): void {
    const title = titleOf(waiting.subscriber);
    const group = this.groups.get(title);
    group?.delete(waiting);
    if (group?.size === 0) this.groups.delete(title);
  }

  private onNews(news: PositionNews): void {
    if (news.kind === 'moved') this.moved(news.subscriber, news.position);
    else this.lookForAll();
    for (const listener of this.listeners) listener();
  }

  private lookForAll(): void {
    for (const [first] of this.groups.values()) {
      if (!first) continue;
      const { subscriber } = first;
      // A look that fails is of a connection that breaks again: the channel tells anew, and each looks once more in the end.
      positionOf(this.dataSource, subscriber).then(
        (position) => position !== undefined && this.moved(subscriber, position),
        () => undefined,
      );
    }
  }

  private moved(subscriber: Subscriber, position: string): void {
    for (const waiting of this.groups.get(titleOf(subscriber)) ?? []) {
      waiting.at = position;
      if (isThere(waiting)) waiting.wake();
    }
  }
}

const subscriberOf = ({ projection, version }: ProjectionKey): Subscriber =>
  subscriberOfProjection({ name: projection, version });

const isThere = ({ at, until }: Pick<Waiting, 'at' | 'until'>): boolean => at !== undefined && BigInt(at) >= until;

const standing = (waiting: Pick<Waiting, 'at' | 'until'>): Waited => ({
  reached: isThere(waiting),
  position: waiting.at,
});

/** Also when nothing moves, and when nobody waits for it any more. */
function wakeInTime({ wake }: Waiting, timeoutMs: number, signal: AbortSignal | undefined): () => void {
  const timer = setTimeout(wake, timeoutMs);
  signal?.addEventListener('abort', wake);
  if (signal?.aborted === true) wake();
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', wake);
  };
}
