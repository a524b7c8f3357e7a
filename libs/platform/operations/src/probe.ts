import { setTimeout as sleep } from 'node:timers/promises';

const ANSWER_WITHIN_MS = 2000;

export type Probed<T> = { readonly answer: T } | { readonly why: string };

/**
 * A question to something that may never answer. Whoever asks waits two seconds at most, and while one question is open no second
 * one is put: however often it is asked, no more than one connection hangs.
 */
export class Probe<T> {
  private asking: Promise<Probed<T>> | undefined;

  constructor(private readonly ask: () => Promise<T>) {}

  async answers(): Promise<Probed<T>> {
    this.asking ??= this.put().finally(() => (this.asking = undefined));
    const enough = new AbortController();
    const late = sleep(ANSWER_WITHIN_MS, { why: `no answer within ${ANSWER_WITHIN_MS} ms` }, { signal: enough.signal });
    // Cut short once there is an answer.
    late.catch(() => undefined);
    try {
      return await Promise.race([this.asking, late]);
    } finally {
      enough.abort();
    }
  }

  private async put(): Promise<Probed<T>> {
    try {
      return { answer: await this.ask() };
    } catch (error) {
      return { why: error instanceof Error ? error.message || error.name : String(error) };
    }
  }
}
