import { type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { type Tail } from './tail.js';

/** The committed events: all of them in the database, the newest in memory too. */
export interface Log {
  readonly reader: Reader;
  readonly tail: Tail;
}

/** What a subscriber gets, in the order of the log. */
export type Delivery =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caught-up' };

/** Events looked at in one round of a subscription. */
export const WINDOW = 500;

interface Follower {
  /** Position up to which everything was looked at. */
  readonly position: bigint;
  /** Looks at what comes next. */
  next(): Promise<readonly Delivery[]>;
  caughtUp(): readonly Delivery[];
}

/**
 * Rounds of a subscription for as long as it is wanted. Each looks only at what lies behind the follower's own position,
 * in memory or in the database: there is no hand-over from catching up to live in which an event is lost or doubled.
 */
export async function* rounds(
  follower: Follower,
  tail: Tail,
  signal: AbortSignal,
): AsyncGenerator<readonly Delivery[]> {
  let behind = true;
  while (!signal.aborted) {
    if (follower.position >= tail.head) {
      if (behind) yield follower.caughtUp();
      behind = false;
      await tail.moved(follower.position, signal);
    }
    const deliveries = await follower.next();
    if (deliveries.length > 0) yield deliveries;
  }
}
