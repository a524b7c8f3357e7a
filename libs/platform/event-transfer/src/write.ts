import { setTimeout as delay } from 'node:timers/promises';
import { StreamDeletedError, WrongExpectedVersionError } from '@eventstore/db-client';
import { outcomeIsUnknown } from '#platform/event-store';
import { backoffMs } from '#platform/process';
import { conflictAt, type Plan } from './check.js';
import { digestOfEvent } from './digest.js';
import { type RawStore } from './raw-store.js';
import { rounds, type Step } from './rounds.js';
import { isTombstone, type StoredEvent } from './stored-event.js';

const RESEND_FOR_MS = 30_000;
const BACKOFF = { firstMs: 100, longestMs: 2000 };

/**
 * Writes what the target does not hold, in the source's order, each event with its id at its own revision: what was written before,
 * here or in a run that was cut off, is not written twice.
 */
export async function write(target: RawStore, events: AsyncIterable<StoredEvent>, plan: Plan): Promise<void> {
  const writing = new Writing(target, plan);
  let underWay = Promise.resolve();
  for await (const steps of rounds(missing(events, plan), ({ stream }) => plan.deleted.has(stream))) {
    await underWay;
    underWay = writing.send(steps);
    underWay.catch(() => undefined); // thrown where it is awaited, after the next round was read
  }
  await underWay;
}

async function* missing(events: AsyncIterable<StoredEvent>, { held }: Plan): AsyncGenerator<StoredEvent> {
  const seen = new Map<string, number>();
  for await (const event of events) {
    const there = held.get(event.stream)?.count ?? 0;
    const before = seen.get(event.stream) ?? 0;
    if (before < there) seen.set(event.stream, before + 1);
    else yield event;
  }
}

interface Unknown {
  readonly index: number;
  readonly reason: unknown;
}

class Writing {
  constructor(
    private readonly target: RawStore,
    private readonly plan: Plan,
  ) {}

  /**
   * Everything from the first step of unknown outcome on is sent again: what was written is acknowledged again. The first step
   * goes ahead: while client 6.2.1 opens its stream of appends, after a break too, it sends what it is given at once out of order.
   */
  async send(steps: readonly Step[]): Promise<void> {
    const until = performance.now() + RESEND_FOR_MS;
    let rest = steps;
    let isOpen = false;
    for (let failures = 1; ; failures += 1) {
      const sent = isOpen ? rest : rest.slice(0, 1);
      const unknown = await this.firstUnknown(sent, await Promise.allSettled(sent.map((step) => this.perform(step))));
      isOpen = unknown === undefined;
      rest = rest.slice(unknown?.index ?? sent.length);
      if (rest.length === 0) return;
      if (unknown === undefined) continue;
      const wait = backoffMs(BACKOFF, failures);
      if (performance.now() + wait > until) throw this.target.refusal(unknown.reason);
      await delay(wait);
    }
  }

  private perform(step: Step): Promise<unknown> {
    const [event] = step;
    return isTombstone(event)
      ? this.target.tombstone(event.stream, (this.plan.counts.get(event.stream) ?? 1) - 1)
      : this.target.append(step);
  }

  private async firstUnknown(
    steps: readonly Step[],
    outcomes: readonly PromiseSettledResult<unknown>[],
  ): Promise<Unknown | undefined> {
    for (const [index, step] of steps.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status !== 'rejected') continue;
      const reason: unknown = outcome.reason;
      if (outcomeIsUnknown(reason) || isBehind(reason, step)) return { index, reason };
      if (!(await this.isThere(step, reason))) throw this.target.refusal(refusalOf(step, reason));
    }
    return undefined;
  }

  /** What the server wrote itself when a deleted stream was continued stands where the source's server wrote the same. */
  private async isThere([event]: Step, reason: unknown): Promise<boolean> {
    if (isTombstone(event)) return reason instanceof StreamDeletedError;
    if (!this.plan.deleted.has(event.stream) || !(reason instanceof WrongExpectedVersionError)) return false;
    const last = await this.target.lastOf(event.stream);
    return last !== undefined && digestOfEvent(last) === digestOfEvent(event);
  }
}

/** The step came before one that it follows, as it may when the connection broke between them. */
const isBehind = (reason: unknown, [{ revision }]: Step): boolean =>
  reason instanceof WrongExpectedVersionError &&
  (reason.actualVersion === 'no_stream' ? revision > 0n : reason.actualVersion < revision - 1n);

const refusalOf = ([event]: Step, reason: unknown): unknown =>
  reason instanceof WrongExpectedVersionError || reason instanceof StreamDeletedError
    ? conflictAt(event, reason)
    : reason;
