import { setTimeout as delay } from 'node:timers/promises';
import { type Ending, type Launched, type Service } from './service.js';

export interface SupervisorOptions {
  readonly report: (sentence: string) => void;
  /** Waits before each start again; when they are used up, the supervisor gives up. */
  readonly backOffMs?: readonly number[];
  /** Why what ended is sure to end again just now, if so: then it is started again patiently, however often, and nothing is given up. */
  readonly excuse?: () => Promise<string | undefined>;
  readonly excusedWaitMs?: number;
  /** A service that served this long has its starts counted from the beginning. */
  readonly healthyAfterMs?: number;
}

const BACK_OFF_MS = [200, 500, 1_000, 2_000, 4_000];
const HEALTHY_AFTER_MS = 60_000;
const DEFAULTS = {
  backOffMs: BACK_OFF_MS,
  healthyAfterMs: HEALTHY_AFTER_MS,
  excuse: () => Promise.resolve(undefined),
  excusedWaitMs: 2_000,
};
const STOP_MS = 4_000;
// What each service still to be stopped keeps for itself when those before it are slow.
const RESERVED_MS = 1_000;

interface Entry {
  readonly service: Service;
  launched: Launched;
  isExcused: boolean;
}

/** Starts services in the order given, keeps them running, and ends them in the reverse order. */
export class Supervisor {
  /** Rejects, with the sentence to show, when a service cannot be kept running. */
  readonly broken: Promise<never>;
  #giveUp: (error: Error) => void = () => undefined;
  readonly #services: Entry[] = [];
  readonly #stopping = new AbortController();
  readonly #options: Required<SupervisorOptions>;

  constructor(options: SupervisorOptions) {
    this.#options = { ...DEFAULTS, ...options };
    this.broken = new Promise<never>((_, reject) => (this.#giveUp = reject));
    // Whoever listens is told; no one listening is no reason to crash.
    this.broken.catch(() => undefined);
  }

  /** Settles when the service serves for the first time; rejects when it cannot be made to, or on `stop`. */
  async start(service: Service): Promise<void> {
    this.#stopping.signal.throwIfAborted();
    const entry = { service, launched: service.launch(), isExcused: false };
    this.#services.push(entry);
    await new Promise<void>((resolve, reject) => {
      this.#stopping.signal.addEventListener('abort', () => reject(this.#stopping.signal.reason as Error));
      this.broken.catch(reject);
      void this.#keep(entry, resolve);
    });
  }

  /** Ends every service in turn, the last started first; one that does not end in its time is killed. */
  async stop(withinMs: number): Promise<void> {
    this.#stopping.abort();
    const until = performance.now() + withinMs;
    for (let left = this.#services.length - 1; left >= 0; left--) {
      const launched = this.#services[left]?.launched;
      const patience = Math.max(0, Math.min(STOP_MS, until - performance.now() - left * RESERVED_MS));
      if (launched !== undefined) await stopWithin(launched, patience);
    }
  }

  /** Kills what runs, at once and without waiting: for a process that is itself exiting. */
  kill(): void {
    this.#stopping.abort();
    for (const { launched } of this.#services) launched.kill();
  }

  async #keep(entry: Entry, serves: () => void): Promise<void> {
    for (let starts = 0; ; starts = entry.isExcused ? 0 : starts + 1) {
      const since = performance.now();
      entry.launched.ready.then(serves, () => undefined);
      const ending = await entry.launched.exited;
      if (this.#stopping.signal.aborted) return;
      if (performance.now() - since > this.#options.healthyAfterMs) starts = 0;
      const excuse = await this.#options.excuse();
      const wait = excuse === undefined ? this.#wait(entry, ending, starts) : this.#waitExcused(entry, ending, excuse);
      if (wait === undefined || (await this.#isStoppedWithin(wait))) return;
      entry.launched = entry.service.launch();
    }
  }

  /** Undefined when it is given up, and with it everything. */
  #wait(entry: Entry, ending: Ending, starts: number): number | undefined {
    const { backOffMs, report } = this.#options;
    const { name } = entry.service;
    entry.isExcused = false;
    const wait = ending.final ? undefined : backOffMs[starts];
    if (wait === undefined) this.#giveUp(new Error(finalSentence(name, ending, starts)));
    else
      report(
        `${name} 意外退出，第 ${starts + 1} 次重新启动。${name} ended unexpectedly, starting it again (${starts + 1} of ${backOffMs.length}): ${ending.why}`,
      );
    return wait;
  }

  /** Told once for all the starts that one excuse covers. */
  #waitExcused(entry: Entry, { why }: Ending, excuse: string): number {
    const { excusedWaitMs, report } = this.#options;
    if (!entry.isExcused) {
      report(
        `${entry.service.name} 已退出，条件恢复后自动重新启动：${excuse}。It is started again by itself once that is over (${why}).`,
      );
    }
    entry.isExcused = true;
    return excusedWaitMs;
  }

  async #isStoppedWithin(ms: number): Promise<boolean> {
    const { signal } = this.#stopping;
    return delay(ms, false, { signal }).catch(() => true);
  }
}

function finalSentence(name: string, { final, why }: Ending, starts: number): string {
  if (final) return why;
  return `${name} 重新启动了 ${starts} 次仍然退出，已全部停止，请查看括号中的原因和日志。${name} ended again after ${starts} new starts, so everything stops; see why here and in its log (${why}).`;
}

async function stopWithin(launched: Launched, ms: number): Promise<void> {
  const patience = new AbortController();
  const tooLong = delay(ms, 'too long' as const, { signal: patience.signal }).catch(() => 'stopped' as const);
  const outcome = await Promise.race([launched.stop(), tooLong]);
  patience.abort();
  if (outcome === 'too long') launched.kill();
}
