import { setTimeout as delay } from 'node:timers/promises';
import { type Sample } from './bench.js';
import { percentile } from './statistics.js';

export interface Pace {
  readonly perSecond: number;
  /** At most. */
  readonly seconds: number;
  /** Ends it earlier. */
  readonly until?: AbortSignal;
}

/**
 * Sends on a schedule that does not wait for answers, and measures from when each was to be sent: a stall counts for
 * everything that was due during it. `send` is told that moment and resolves when its own is over.
 */
export async function paced(
  { perSecond, seconds, until }: Pace,
  send: (due: number) => Promise<number>,
): Promise<Sample> {
  const total = Math.ceil(perSecond * seconds);
  const began = performance.now();
  const over: Promise<number>[] = [];
  const trouble = { isThere: false };
  while (over.length < total && !trouble.isThere && until?.aborted !== true) {
    const due = began + (over.length * 1000) / perSecond;
    if (due > performance.now()) await delay(1);
    else {
      const sent = send(due);
      sent.catch(() => (trouble.isThere = true)); // told by all of them together
      over.push(sent);
    }
  }
  const taken = await Promise.all(over);
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}
