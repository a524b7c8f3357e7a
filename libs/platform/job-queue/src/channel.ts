import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientConfig } from 'pg';
import { HeardClient } from './heard-client.js';
import { backoffMs } from '#platform/process';

const BACKOFF = { firstMs: 50, longestMs: 2000 };

interface Hearing {
  /** The channel of NOTIFY. */
  readonly channel: string;
  readonly heard: (payload: string) => void;
  /** Notifications may have gone unheard. */
  readonly missed: () => void;
  readonly onError: (error: Error) => void;
}

/** Hears what is notified, by a connection of its own that heals itself. While `isListening` is false, nothing that it tells of may be kept. */
export class Channel {
  isListening = false;
  private readonly stopping = new AbortController();
  private client: HeardClient | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly config: ClientConfig,
    private readonly hearing: Hearing,
  ) {}

  /** The first time it connects; it is no harm that nothing is kept until it has. */
  start(): void {
    this.running ??= this.run();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.client?.end();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 1; !signal.aborted; failures += 1) {
      const heard = await this.listen().catch((error: unknown) => this.failed(error));
      this.isListening = false;
      this.hearing.missed();
      if (heard) failures = 0;
      await sleep(backoffMs(BACKOFF, failures), undefined, { signal }).catch(() => undefined);
    }
  }

  private failed(error: unknown): boolean {
    if (!this.stopping.signal.aborted) {
      this.hearing.onError(error instanceof Error ? error : new Error(String(error)));
    }
    return false;
  }

  /** Until the connection ends. */
  private async listen(): Promise<boolean> {
    const client = (this.client = new HeardClient(this.config));
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('notification', ({ payload }) => this.hearing.heard(payload ?? ''));
    try {
      // One that is ended while it connects ends, and its `connect` never answers.
      await Promise.race([client.connect(), ended.then(endedEarly)]);
      await client.query(`listen ${this.hearing.channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    this.hearing.missed();
    this.isListening = true;
    if (this.stopping.signal.aborted) await client.end();
    await ended;
    return true;
  }
}

const endedEarly = (): never => {
  throw new Error('the connection ended before it was there');
};
