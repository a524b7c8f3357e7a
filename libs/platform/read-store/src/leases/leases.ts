import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { keepAll } from './keep-all.js';
import { Lead } from './lead.js';
import { type Subscriber } from '../positions/subscriber.js';

const TRY_EVERY_MS = 1000;

interface Asking {
  readonly subscriber: Subscriber;
  readonly answer: (lead: Lead | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** Takes and renews the leads of one process: a statement a second each, for however many there are. */
export class Leases {
  private readonly held = new Set<Lead>();
  private readonly closing = new AbortController();
  private readonly closed = new AbortController();
  private readonly kept: Promise<void>;
  private asking: Asking[] = [];
  private wake = new AbortController();
  private taking: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {
    const renew = (leads: readonly Lead[]): Promise<readonly Lead[]> => Lead.renewAll(dataSource, leads);
    this.kept = keepAll(renew, () => [...this.held], this.closed.signal);
  }

  /** Nothing while another holds it. Asked at once where `isFirst`, and else with all others, about once in a second. */
  take(subscriber: Subscriber, isFirst: boolean): Promise<Lead | undefined> {
    return new Promise((answer, fail) => {
      this.asking.push({ subscriber, answer, fail });
      if (isFirst || this.closing.signal.aborted) this.wake.abort();
      this.taking ??= this.takeAsked();
    });
  }

  /** Lets the next one take over at once. */
  async free(lead: Lead): Promise<void> {
    this.held.delete(lead);
    await lead.free();
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
      const leads = await Lead.takeAll(
        this.dataSource,
        asking.map(({ subscriber }) => subscriber),
      );
      for (const lead of leads) this.held.add(lead);
      for (const { subscriber, answer } of asking) answer(leads.find((lead) => isOf(lead, subscriber)));
    } catch (error) {
      for (const { fail } of asking) fail(error);
    }
  }
}

const isOf = ({ subscriber }: Lead, { kind, name, version }: Subscriber): boolean =>
  subscriber.kind === kind && subscriber.name === name && subscriber.version === version;
