import { setTimeout as sleep } from 'node:timers/promises';
import { backoffMs } from '#platform/process';
import { type Leases } from '../leases/leases.js';
import { type Lease } from '../leases/lease.js';
import { type RunnerNews } from './runner-news.js';
import { titleOf, type Subscriber } from '../positions/subscriber.js';

/** Where a long-running part says what an operator should know; Nest's Logger is one. */
export interface Log {
  log(line: string): void;
  warn(line: string): void;
}

export interface RunnerOptions {
  /** All of a process share them. */
  readonly leases: Leases;
  readonly subscriber: Subscriber;
  readonly log: Log;
  readonly observe?: ((news: RunnerNews) => void) | undefined;
  /** Runs while the lease is held; ends when `signal` aborts; may throw at any time and is begun again. */
  readonly work: (lease: Lease, signal: AbortSignal) => Promise<void>;
}

const BACKOFF = { firstMs: 100, longestMs: 5000 };

/** Takes the lease whenever it is free and works while it is held, until it is closed. Never throws, never gives up. */
export class Runner {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private isStandingBy = false;
  private wasRefused = false;

  constructor(private readonly options: RunnerOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Tells it to end after what is under way. */
  stop(): void {
    this.stopping.abort();
  }

  /** Once it has ended and freed the lease; whoever closes the leases ends its waiting for them. */
  async ended(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      const before = performance.now();
      try {
        await this.runOnce();
      } catch (error) {
        // What ran well for a while begins again at once; what fails at once is asked less and less often.
        failures = performance.now() - before > 2 * BACKOFF.longestMs ? 1 : failures + 1;
        const wait = backoffMs(BACKOFF, failures);
        this.options.log.warn(this.lineFor(error, wait));
        this.options.observe?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
        await this.pause(wait);
      }
    }
  }

  private async runOnce(): Promise<void> {
    const { leases, subscriber } = this.options;
    const lease = await leases.take(subscriber, !this.wasRefused);
    this.wasRefused = !lease;
    if (!lease) {
      this.standBy();
      return;
    }
    if (this.stopping.signal.aborted) return leases.free(lease);
    this.isStandingBy = false;
    this.options.log.log(`${titleOf(subscriber)} 由本进程更新 is led by this process.`);
    this.options.observe?.({ kind: 'leading' });
    try {
      await this.options.work(lease, AbortSignal.any([this.stopping.signal, lease.signal]));
    } finally {
      // A database that is away cannot be told: the lease is free by itself after three seconds.
      await leases.free(lease).catch(() => undefined);
      this.standBy();
    }
  }

  private standBy(): void {
    if (!this.isStandingBy) this.options.observe?.({ kind: 'following' });
    this.isStandingBy = true;
  }

  private lineFor(error: unknown, wait: number): string {
    const what = error instanceof Error ? error.message : String(error);
    const title = titleOf(this.options.subscriber);
    const where = what.startsWith(title) ? what : `${title}: ${what}`;
    return `${where} — ${wait} 毫秒后从检查点再试。It tries again from its checkpoint in ${wait} ms.`;
  }

  /** Half to one and a half times as long, so that many that failed together do not come back together. */
  private async pause(ms: number): Promise<void> {
    await sleep(ms * (0.5 + Math.random()), undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
