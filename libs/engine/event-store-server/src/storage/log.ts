import { type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { type Tail } from './tail.js';

/** The committed events: all of them in the database, the newest in memory too. */
export interface Log {
  readonly reader: Reader;
  readonly tail: Tail;
}

/** An event that is read: where links are resolved, the one that a link names, if it is to be seen, and the link. */
export interface Found {
  readonly event?: RecordedEvent;
  readonly link?: RecordedEvent;
}

/** What a subscriber gets, in the order of the log. */
export type Delivery =
  | ({ readonly kind: 'event' } & Found)
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caught-up' };

/** Events looked at in one round of a subscription that has caught up. */
export const WINDOW = 500;

export interface Subscription {
  /** Position up to which everything was looked at. */
  readonly position: bigint;
  /** Looks at what comes next. */
  next(): Promise<readonly Delivery[]>;
  /** Said once, at the end of the log; nothing as long as there is nothing to have caught up with. */
  caughtUp(): readonly Delivery[];
}

/**
 * Rounds of a subscription for as long as it is wanted. Each looks only at what lies behind the subscription's own position,
 * in memory or in the database: there is no hand-over from catching up to live in which an event is lost or doubled.
 */
export async function* rounds(
  subscription: Subscription,
  tail: Tail,
  signal: AbortSignal,
): AsyncGenerator<readonly Delivery[], void> {
  const atEnd = () => subscription.position >= tail.head;
  let said = 0;
  while (!signal.aborted) {
    const found = atEnd() ? NONE : await subscription.next();
    // Asked before the page is sent: while that is done the log may have grown.
    const caughtUp: readonly Delivery[] = said === 0 && atEnd() ? subscription.caughtUp() : NONE;
    said += caughtUp.length;
    if (found.length + caughtUp.length > 0) yield [...found, ...caughtUp];
    if (atEnd()) await tail.moved(subscription.position, signal);
  }
}

const NONE: readonly Delivery[] = [];
