import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
const MOST = 10_000;

/** Whom the logs have told of already: who asks on past a limit would otherwise write them full, and push out what others did. */
export class Floods {
  private readonly told = new LRUCache<string, { readonly at: number; more: number }>({ max: MOST });

  /** How many of this sender were left out since the last that was told; undefined where this one is to be left out, too. One a minute is told. */
  leftOut(sender: string, now = performance.now()): number | undefined {
    const last = this.told.get(sender);
    if (last !== undefined && now - last.at < MINUTE_MS) {
      last.more += 1;
      return undefined;
    }
    this.told.set(sender, { at: now, more: 0 });
    return last?.more ?? 0;
  }
}
