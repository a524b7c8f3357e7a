import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreUnavailable } from '#platform/event-store';
import { backoffMs } from '#platform/process';
import { type RecordedEvent } from '#domain/kernel';
import { inBatches, type Batch } from '../runners/arrivals.js';
import { type Consumer } from '../runners/consumer.js';
import { type Lease } from '../leases/lease.js';
import { findLog, OtherLog } from '../other-log/same-log.js';
import { askedStreams, askForKnown, type Asked } from '../parking/asked.js';
import { LiveParking } from '../parking/live-parking.js';
import { Redriving } from '../parking/redriving.js';
import { type ReadSide } from '../runners/read-side.js';
import { type RunnerNews } from '../runners/runner-news.js';
import { titleOf } from '../positions/subscriber.js';
import { takeBatch } from '../runners/write-batch.js';
import { readUpTo } from './read-up-to.js';

const LOOK_EVERY_MS = 1000;
const BACKOFF = { firstMs: 100, longestMs: 5000 };

/** A projection or process, from taking its lease until it is lost: what it does by itself, in a feed or beside it. */
export class Member {
  readonly title: string;

  private constructor(
    readonly consumer: Consumer,
    readonly lease: Lease,
    private readonly side: ReadSide,
    private readonly parking: LiveParking,
  ) {
    this.title = titleOf(consumer.subscriber);
  }

  static async open(consumer: Consumer, lease: Lease, side: ReadSide): Promise<Member> {
    const { dataSource, knownTypes } = side;
    const report = (news: RunnerNews): void => member.tell(news);
    const member = new Member(consumer, lease, side, await LiveParking.load(dataSource, consumer, { report }));
    await askForKnown(dataSource, consumer, knownTypes);
    return member;
  }

  /**
   * Waits for an event store that does not answer, until `signal` aborts. Throws OtherLog where it is not the one that the checkpoint is a
   * place in.
   */
  async findPlace(signal: AbortSignal): Promise<void> {
    const { lease, side } = this;
    for (let failures = 1; !signal.aborted; failures += 1) {
      const found = await findLog(side.dataSource, side.eventStore, lease.checkpoint).catch(unavailable);
      if (!(found instanceof EventStoreUnavailable)) {
        await lease.keepFound(found);
        if (found.isOther) throw new OtherLog([lease.subscriber]);
        return;
      }
      // Full jitter: those who lost the same server do not come back together.
      const inMs = Math.random() * backoffMs(BACKOFF, failures);
      side.log.warn(`${this.title}: ${reconnecting(found, inMs)}`);
      this.tell({ kind: 'reconnecting', why: found.message });
      await sleep(inMs, undefined, { signal }).catch(() => undefined);
    }
  }

  readonly wants = (type: string): boolean => this.consumer.names.has(type) || !this.side.knownTypes.has(type);

  private readonly isOfInterest = ({ type }: RecordedEvent): boolean => this.wants(type);

  /** What it has to take of a batch: nothing that it has passed, or leaves out. */
  due(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    const passed = BigInt(this.lease.position ?? -1);
    const isDue = (event: RecordedEvent): boolean =>
      this.wants(event.type) && !this.parking.isOut(event) && BigInt(event.position) > passed;
    return events.filter(isDue);
  }

  /** In transactions of its own: an event that it cannot take is found and its stream parked. */
  async take(batch: Batch): Promise<void> {
    const began = performance.now();
    await takeBatch(this.consumer, this.lease, batch, this.parking);
    this.tellCommitted(batch.events.length, batch.to, began);
  }

  tellCommitted(events: number, position: string, began: number): void {
    this.tell({ kind: 'committed', events, position, ms: performance.now() - began });
  }

  /** Takes all events up to there; answers how many there were, of interest or not. */
  async catchUp(upTo: string, signal: AbortSignal): Promise<number> {
    const { prefixes, eventStore } = this.side;
    const after = this.lease.position;
    const read = readUpTo(eventStore, { prefixes, after, upTo });
    let lookedAt = performance.now();
    for await (const batch of inBatches(read.deliveries, { isOfInterest: this.isOfInterest, after })) {
      if (signal.aborted) break;
      await this.take(batch);
      if (performance.now() - lookedAt < LOOK_EVERY_MS) continue;
      await this.redriveAsked(signal);
      lookedAt = performance.now();
    }
    return read.count();
  }

  /** Carries out what operators decided of its parked streams. */
  async redriveAsked(signal: AbortSignal): Promise<void> {
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      const asked = await askedStreams(this.side.dataSource, [this.consumer.subscriber]);
      if (asked.length === 0) return;
      for (const each of asked) if (!isOver()) await this.redrive(each, signal);
    }
  }

  tell(news: RunnerNews): void {
    if (news.kind === 'parked') {
      this.side.log.warn(
        `${this.title} 停放 parks ${news.stream} #${news.revision}: ${news.error} — ` +
          `此流后续事件依次等待，请看 jixiao parked。Later events of it wait, see jixiao parked.`,
      );
    }
    this.side.observe?.(this.consumer.subscriber, news);
  }

  private async redrive(asked: Asked, signal: AbortSignal): Promise<void> {
    const { consumer, lease, parking, isOfInterest } = this;
    const { eventStore } = this.side;
    const redriving = new Redriving(asked, { consumer, lease, parking, eventStore, isOfInterest, signal });
    const redriven = await redriving.run();
    if (!redriven) return;
    const { stream } = asked;
    const { events, parked } = redriven;
    const line = `${this.title} 重新投递 ${stream}：已处理 ${events} 个事件 took ${events} events of it again`;
    if (parked) this.side.log.warn(`${line}，又停放 and parked it again: ${parked.message}`);
    else this.side.log.log(`${line}。`);
    this.tell({ kind: 'redriven', stream, parked: parked !== undefined });
  }
}

/** For the log: what happened to the connection, and when it is tried again. */
export const reconnecting = (why: unknown, inMs: number): string => {
  const [what, ms] = [why instanceof Error ? why.message : String(why), Math.round(inMs)];
  return `${what} — ${ms} 毫秒后重新订阅。It subscribes again in ${ms} ms.`;
};

function unavailable(error: unknown): EventStoreUnavailable {
  if (error instanceof EventStoreUnavailable) return error;
  throw error;
}
