import { setTimeout as sleep } from 'node:timers/promises';
import { backoffMs } from '#platform/process';
import { outcomeIsUnknown } from './failures.js';

const BACKOFF = { firstMs: 100, longestMs: 2000 };

/** One deadline for all that is asked of a store that may be away for a moment; it ends when the store is closed. */
export class Deadline {
  private readonly until: number;

  constructor(
    ms: number,
    private readonly closing: AbortSignal,
  ) {
    this.until = performance.now() + ms;
  }

  /** After so many failures in a row: waits, and says whether to ask again. Never what is certain, and nothing after the deadline. */
  async mayAskAgain(error: unknown, failures: number): Promise<boolean> {
    const wait = backoffMs(BACKOFF, failures);
    if (!outcomeIsUnknown(error) || performance.now() + wait >= this.until) return false;
    // An abort ends the wait.
    await sleep(wait, undefined, { signal: this.closing }).catch(() => undefined);
    return !this.closing.aborted;
  }
}
