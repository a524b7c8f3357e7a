import { setTimeout as sleep } from 'node:timers/promises';
import { openQueue, type JobsQueue } from './backend.js';
import { addLine, failureOf, KEPT_TRIES, lineOfTry, type FailureLedger } from './failure.js';

export interface FailureKeeperOptions {
  readonly ledger: FailureLedger;
  readonly sweepEveryMs: number;
  readonly onError: (error: Error) => void;
}

const PAGE = 1000;

/** Writes down what fails for good: at once, and at start and every so often what a killed worker left unwritten. */
export class FailureKeeper {
  private readonly queue: JobsQueue;
  private readonly stopping = new AbortController();
  private readonly writing = new Set<Promise<unknown>>();
  private sweeping: Promise<void> | undefined;

  constructor(
    url: string,
    private readonly options: FailureKeeperOptions,
  ) {
    this.queue = openQueue(url, 1, options.onError);
  }

  start(): void {
    this.sweeping ??= this.sweepUntilClosed();
  }

  /** A job failed for good a moment ago. */
  failed(id: string): void {
    this.attempt(() => this.write(id));
  }

  /** A worker took a job up and was not heard of again. */
  stalled(id: string): void {
    const line = lineOfTry('执行它的 worker 没有应答 the worker that ran it died or hung');
    this.attempt(() => addLine(() => this.queue.addJobLog(id, line, KEPT_TRIES)));
  }

  /** Ends after what is being written. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.sweeping;
    await Promise.all(this.writing);
    await this.queue.close();
  }

  private attempt(work: () => Promise<unknown>): void {
    // What cannot be written now is written by a sweep.
    const under = work().catch((error: unknown) => this.tell(error));
    this.writing.add(under);
    void under.finally(() => this.writing.delete(under));
  }

  private async sweepUntilClosed(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.sweep(signal).catch((error: unknown) => this.tell(error));
      await sleep(this.options.sweepEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async sweep(signal: AbortSignal): Promise<void> {
    for (let from = 0; !signal.aborted; from += PAGE) {
      const ids = await this.queue.getRanges(['failed'], from, from + PAGE - 1);
      for (const id of await this.options.ledger.missing(ids)) await this.write(id);
      if (ids.length < PAGE) return;
    }
  }

  private async write(id: string): Promise<void> {
    const failed = await failureOf(this.queue, id);
    if (failed) await this.options.ledger.write(failed);
  }

  private tell(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    const en = 'A failed job could not be written down yet, the next sweep does it';
    this.options.onError(new Error(`失败的作业暂未记下，下次清点时补记。${en}: ${why}`, { cause }));
  }
}
