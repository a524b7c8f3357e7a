import { setTimeout as sleep } from 'node:timers/promises';
import { TimeoutError } from '@eventstore/db-client';
import { backoffMs } from '#platform/process';
import { type Connection } from './connection.js';
import { asDomainError, outcomeIsUnknown } from './failures.js';
import { inTime } from './reading.js';
import { EventStoreUnavailable } from './refusals.js';
import { subscription, type Delivery, type SubscriptionOptions } from './subscription.js';

/** Half of the connections that break are there again at once (a restarted server, a cut line). Longer than a leader election (5.4 s seen) brings nothing: it would only be noticed later that it is over. */
const BACKOFF = { firstMs: 100, longestMs: 5000 };
/** How long nothing may be heard before it is asked whether there was something to hear. */
const SILENCE_MS = 5000;

export interface FollowOptions {
  readonly prefixes: readonly string[];
  /** As a subscription's. */
  readonly wants?: SubscriptionOptions['wants'];
  /** The last position committed, asked at every connection; from the very start when there is none. What it throws ends it all. */
  readonly from: () => string | undefined | Promise<string | undefined>;
  readonly signal?: AbortSignal;
  /** For logs and metrics; must not throw. */
  readonly report?: (news: FollowNews) => void;
  readonly silenceMs?: number;
}

export type FollowNews =
  | { readonly kind: 'connected'; readonly after: string | undefined }
  | { readonly kind: 'reconnecting'; readonly inMs: number; readonly why: unknown };

/** What following needs of the store. */
export interface Source {
  connect(): Connection;
  /**
   * Asked of the leader, over another connection than the subscription's: is there an event with one of these prefixes between there
   * and the head?
   */
  lookAfter(prefixes: readonly string[], position: string | undefined): Promise<{ found: boolean; head: string }>;
}

/** Nothing came although there was something: the line is dead, or the server has forgotten us. */
export class FellSilent extends Error {
  constructor(after: string | undefined) {
    super(`订阅停在 ${after ?? '0'} 不再送来事件 The subscription fell silent after ${after ?? '0'}`);
    this.name = 'FellSilent';
  }
}

/**
 * A subscription without an end: where the connection breaks or falls silent it is made anew, from the checkpoint that is committed
 * then, and what was delivered already is not delivered twice. Ends when `signal` aborts. An event that cannot be read, a denied
 * access and whatever `from` throws are no matter of the connection: they are thrown.
 */
export async function* follow(source: Source, options: FollowOptions): AsyncGenerator<Delivery> {
  const { signal, report } = options;
  const progress: Progress = { delivered: undefined, isWaiting: false, heardAt: 0 };
  const isOver = (): boolean => signal?.aborted === true;
  for (let failures = 0; !isOver();) {
    const began = performance.now();
    let why: unknown = new Error('订阅被结束 the subscription was ended');
    try {
      yield* oneConnection(source, options, progress);
    } catch (error) {
      why = aboutTheConnection(error);
    }
    if (isOver()) return;
    failures = performance.now() - began > BACKOFF.longestMs ? 0 : failures + 1;
    // Full jitter: those who lost the same server do not come back together.
    const inMs = Math.random() * backoffMs(BACKOFF, failures + 1);
    report?.({ kind: 'reconnecting', inMs, why });
    // An abort ends the wait, and then the loop.
    await sleep(inMs, undefined, signal && { signal }).catch(() => undefined);
  }
}

function aboutTheConnection(error: unknown): unknown {
  // `from` may ask the store, too.
  if (error instanceof FellSilent || error instanceof EventStoreUnavailable || outcomeIsUnknown(error)) return error;
  throw asDomainError(error);
}

interface Progress {
  /** The last position that was given out. */
  delivered: string | undefined;
  isWaiting: boolean;
  heardAt: number;
}

async function* oneConnection(
  source: Source,
  { prefixes, wants, from, signal, report, silenceMs = SILENCE_MS }: FollowOptions,
  progress: Progress,
): AsyncGenerator<Delivery> {
  const committed = await from();
  const cut = new AbortController();
  const connection = source.connect();
  const subscribed: SubscriptionOptions = {
    ...{ prefixes, wants },
    ...(committed === undefined ? {} : { after: committed }),
    signal: signal ? AbortSignal.any([signal, cut.signal]) : cut.signal,
    onConfirmed: () => report?.({ kind: 'connected', after: committed }),
  };
  progress.heardAt = performance.now();
  const stop = watch(source, { prefixes, silenceMs, committed, progress, cut });
  try {
    progress.isWaiting = true;
    for await (const delivery of subscription(connection, subscribed)) {
      progress.heardAt = performance.now();
      if (isRepeated(delivery, progress.delivered)) continue;
      progress.delivered = positionOf(delivery) ?? progress.delivered;
      progress.isWaiting = false;
      yield delivery;
      progress.isWaiting = true;
      progress.heardAt = performance.now();
    }
  } finally {
    stop();
    await connection.close();
  }
  cut.signal.throwIfAborted();
}

interface Watched {
  readonly prefixes: readonly string[];
  readonly silenceMs: number;
  readonly committed: string | undefined;
  readonly progress: Progress;
  readonly cut: AbortController;
}

/**
 * Cuts when nothing was heard for so long though there is an event to hear, or only silence in answer to that question, too. An event
 * may have been appended just then: only what is still not here at the next look is missed.
 */
function watch(source: Source, { prefixes, silenceMs, committed, progress, cut }: Watched): () => void {
  let quietUpTo = committed;
  let quietAt = 0;
  let suspectedAt: number | undefined;
  let isAsking = false;
  const isDue = (): boolean =>
    !isAsking && progress.isWaiting && performance.now() - Math.max(progress.heardAt, quietAt) >= silenceMs;
  const look = async (): Promise<void> => {
    const { heardAt } = progress;
    if (!isDue()) return;
    if (suspectedAt === heardAt) {
      cut.abort(new FellSilent(progress.delivered ?? committed));
      return;
    }
    isAsking = true;
    quietUpTo = later(progress.delivered, quietUpTo);
    try {
      const { found, head } = await inTime(source.lookAfter(prefixes, quietUpTo), silenceMs);
      if (found) suspectedAt = heardAt;
      else [quietAt, quietUpTo] = [performance.now(), later(head, quietUpTo)];
    } catch (error) {
      // No answer is a bad one, too; but that there is no leader, or no way to it, says nothing about this line.
      if (!saysWhy(error)) suspectedAt = heardAt;
    } finally {
      isAsking = false;
    }
  };
  const timer = setInterval(() => void look(), silenceMs / 2);
  return () => clearInterval(timer);
}

const saysWhy = (error: unknown): boolean => outcomeIsUnknown(error) && !(error instanceof TimeoutError);

const positionOf = (delivery: Delivery): string | undefined => {
  switch (delivery.kind) {
    case 'event':
      return delivery.event.position;
    case 'passed':
    case 'checkpoint':
      return delivery.position;
    case 'caught-up':
      return undefined;
  }
};

const isRepeated = (delivery: Delivery, delivered: string | undefined): boolean => {
  const position = positionOf(delivery);
  return position !== undefined && delivered !== undefined && BigInt(position) <= BigInt(delivered);
};

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : BigInt(a) > BigInt(b) ? a : b;
