import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { keepAll } from './keep-all.js';
import { Lease } from './lease.js';
import { type Subscriber } from '../positions/subscriber.js';

const TRY_EVERY_MS = 1000;

interface Asking {
  readonly subscriber: Subscriber;
  readonly answer: (lease: Lease | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** Takes and renews the leases of one process: a statement a second each, for however many there are. */
export class Leases {
  private readonly held = new Set<Lease>();
  private readonly closing = new AbortController();
  private readonly closed = new AbortController();
  private readonly kept: Promise<void>;
  private asking: Asking[] = [];
  private wake = new AbortController();
  private taking: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {
    const renew = (leases: readonly Lease[]): Promise<readonly Lease[]> => Lease.renewAll(dataSource, leases);
    this.kept = keepAll(renew, () => [...this.held], this.closed.signal);
  }

  /** Nothing while another holds it. Asked at once where `isFirst`, and else with all others, about once in a second. */
  take(subscriber: Subscriber, isFirst: boolean): Promise<Lease | undefined> {
    return new Promise((answer, fail) => {
      this.asking.push({ subscriber, answer, fail });
      if (isFirst || this.closing.signal.aborted) this.wake.abort();
      this.taking ??= this.takeAsked();
    });
  }

  /** Lets the next one take over at once. */
  async free(lease: Lease): Promise<void> {
    this.held.delete(lease);
    await lease.free();
  }

  /** From now on there is nothing for whoever asks; what is held is renewed until `ended`. */
  async close(ended: () => Promise<unknown>): Promise<void> {
    this.closing.abort();
    this.wake.abort();
    await ended();
    this.closed.abort();
    await this.kept;
  }

  private async takeAsked(): Promise<void> {
    // Half to one and a half times as long: two processes do not always come together.
    const ms = TRY_EVERY_MS * (0.5 + Math.random());
    if (!this.wake.signal.aborted) await sleep(ms, undefined, { signal: this.wake.signal }).catch(() => undefined);
    await nextTurn();
    const { asking } = this;
    this.asking = [];
    this.wake = new AbortController();
    this.taking = undefined;
    if (this.closing.signal.aborted) for (const { answer } of asking) answer(undefined);
    else await this.answer(asking);
  }

  private async answer(asking: readonly Asking[]): Promise<void> {
    try {
      const leases = await Lease.takeAll(
        this.dataSource,
        asking.map(({ subscriber }) => subscriber),
      );
      for (const lease of leases) this.held.add(lease);
      for (const { subscriber, answer } of asking) answer(leases.find((lease) => isOf(lease, subscriber)));
    } catch (error) {
      for (const { fail } of asking) fail(error);
    }
  }
}

const isOf = ({ subscriber }: Lease, { kind, name, version }: Subscriber): boolean =>
  subscriber.kind === kind && subscriber.name === name && subscriber.version === version;
