import { LRUCache } from 'lru-cache';
import { ANSWER_WITHIN_MS, type Counters } from './counters.js';

/** Of a limit: what is drawn from the shared counter at once. */
const PART = 50;
const MOST_KEYS = 20_000;

interface Block {
  /** Of all APIs when it was drawn, this block included. */
  readonly total: number;
  left: number;
  readonly endsAt: number;
}

type Callback = (error: Error | null, counted?: { current: number; ttl: number }) => void;

/**
 * The store of @fastify/rate-limit over counters that all APIs share. A key drawn over its limit is refused from memory until its
 * window ends; `now` is in milliseconds and never goes back.
 */
export class BlockStore {
  private readonly blocks = new LRUCache<string, Block>({ max: MOST_KEYS });
  private readonly draws = new Map<string, Promise<void>>();
  private outUntil = -Infinity;

  constructor(
    private readonly counters: Counters,
    private readonly now: () => number = () => performance.now(),
  ) {}

  incr(key: string, callback: Callback, timeWindow: number, max: number): void {
    this.take(key, timeWindow, max).then(
      (counted) => callback(null, counted),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** What is known here, which counts nothing. */
  read(key: string, callback: Callback): void {
    const block = this.running(key);
    callback(null, block ? this.standing(block) : { current: 0, ttl: 0 });
  }

  child(): this {
    return this;
  }

  private async take(key: string, windowMs: number, max: number): Promise<{ current: number; ttl: number }> {
    for (;;) {
      const block = this.running(key);
      if (block && (block.left > 0 || block.total > max)) {
        if (block.left > 0) block.left -= 1;
        return this.standing(block);
      }
      await (this.draws.get(key) ?? this.draw(key, windowMs, max));
    }
  }

  private draw(key: string, windowMs: number, max: number): Promise<void> {
    if (this.now() < this.outUntil) return Promise.reject(new Error('the counters of rate limits are out of reach'));
    const size = Math.max(1, Math.floor(max / PART));
    const drawn = this.counters
      .add(key, size, windowMs)
      .then(({ total, endsInMs }) => void this.blocks.set(key, { total, left: size, endsAt: this.now() + endsInMs }))
      .catch((error: unknown) => {
        this.outUntil = this.now() + ANSWER_WITHIN_MS;
        throw error;
      })
      .finally(() => this.draws.delete(key));
    this.draws.set(key, drawn);
    return drawn;
  }

  private running(key: string): Block | undefined {
    const block = this.blocks.get(key);
    return block && this.now() < block.endsAt ? block : undefined;
  }

  private standing({ total, left, endsAt }: Block): { current: number; ttl: number } {
    return { current: total - left, ttl: endsAt - this.now() };
  }
}
