import { type StreamState } from './streams.js';

/** What the cache may take in memory. */
const CAPACITY_BYTES = 32 * 1024 * 1024;

/**
 * The writer's memory of streams, existing or not: spares a look at the database for those written to lately.
 * Only the writer puts into it, after a commit and before that is acknowledged.
 */
export class StreamCache {
  private readonly states = new Map<string, StreamState>();
  private bytes = 0;

  get(name: string): StreamState | undefined {
    return this.states.get(name);
  }

  put(name: string, state: StreamState): void {
    const before = this.states.get(name);
    if (before === state && this.bytes < CAPACITY_BYTES / 2) return; // far from full: its place in the order can wait
    if (before) this.forget(name, before);
    this.states.set(name, state);
    this.bytes += sizeOf(name, state);
    for (const [oldest, its] of this.states) {
      if (this.bytes <= CAPACITY_BYTES) return;
      this.forget(oldest, its);
    }
  }

  clear(): void {
    this.states.clear();
    this.bytes = 0;
  }

  private forget(name: string, state: StreamState): void {
    this.states.delete(name);
    this.bytes -= sizeOf(name, state);
  }
}

const sizeOf = (name: string, { rawMetadata }: StreamState) => 250 + 2 * name.length + 4 * (rawMetadata?.length ?? 0);
