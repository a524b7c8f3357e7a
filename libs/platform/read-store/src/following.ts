import { setTimeout as sleep } from 'node:timers/promises';
import { type FollowNews } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { inBatches } from './arrivals.js';
import { type Follower } from './follower.js';
import { type Lead } from './lead.js';
import { Leadership } from './leadership.js';
import { findLog, OtherLog } from './other-log/same-log.js';
import { askedStreams, askForKnown, type Asked } from './parking/asked.js';
import { LiveParking } from './parking/live-parking.js';
import { Redriving } from './parking/redriving.js';
import { type ReadSide } from './read-side.js';
import { type RunnerNews } from './runner-news.js';
import { titleOf, type Subscriber } from './subscriber.js';
import { Turns } from './turns.js';
import { takeBatch } from './write-batch.js';

const LOOK_EVERY_MS = 1000;
// As many subscribers as there are, each committing every event by itself, fill the machine. Someone waits for a view; a job is in no hurry.
const REST_MS: Readonly<Record<Subscriber['kind'], number>> = { projection: 10, process: 50, relay: 50 };

/** Follows the events, and carries out what operators decide of parked streams, while it leads. */
export const following = (follower: Follower, side: ReadSide): Leadership =>
  new Leadership({
    dataSource: side.dataSource,
    subscriber: follower.subscriber,
    log: side.log,
    observe: (news) => side.observe?.(follower.subscriber, news),
    work: async (lead, signal) => {
      const tenure = new Tenure(follower, side, lead);
      await tenure.run(signal);
    },
  });

/** From taking the lead until it is lost. */
class Tenure {
  /** Two commits at once would each find the checkpoint moved by the other. */
  private readonly turns = new Turns();
  /** Aborts once the event store is known to be the one that the checkpoint is a place in. */
  private readonly known = new AbortController();
  private readonly title: string;

  constructor(
    private readonly follower: Follower,
    private readonly side: ReadSide,
    private readonly lead: Lead,
  ) {
    this.title = titleOf(follower.subscriber);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { dataSource, knownTypes } = this.side;
    const parking = await LiveParking.load(dataSource, this.follower, { report: (news) => this.tell(news) });
    await askForKnown(dataSource, this.follower, knownTypes);
    await together(signal, [
      (until) => this.takeEvents(parking, until),
      (until) => this.carryOutDecisions(parking, until),
    ]);
  }

  private async takeEvents(parking: LiveParking, until: AbortSignal): Promise<void> {
    const { follower, lead, side } = this;
    const deliveries = side.eventStore.follow({
      prefixes: side.prefixes,
      wants: this.wants,
      from: () => this.placeInLog(),
      signal: until,
      report: (news) => this.tellOfConnection(news),
    });
    const options = {
      isOfInterest: this.isOfInterest,
      after: lead.position,
      restMs: REST_MS[follower.subscriber.kind],
    };
    for await (const batch of inBatches(deliveries, options)) {
      // Without an event of ours there is nothing to know the log by, and nothing that anybody could wait for.
      if (!batch.seen && !lead.checkpoint.seen) continue;
      const began = performance.now();
      await this.turns.take(() => takeBatch(follower, lead, batch, parking));
      const ms = performance.now() - began;
      this.tell({ kind: 'committed', events: batch.events.length, position: batch.to, ms });
    }
    if (!until.aborted) throw new Error('订阅中断 the subscription ended');
  }

  /** At every connection: what answers now may be another store than what answered before. */
  private async placeInLog(): Promise<string | undefined> {
    const { lead, side, known } = this;
    const found = await findLog(side.dataSource, side.eventStore, lead.checkpoint);
    await lead.keepFound(found);
    if (found.isOther) throw new OtherLog([lead.subscriber]);
    known.abort();
    return lead.position;
  }

  private async carryOutDecisions(parking: LiveParking, until: AbortSignal): Promise<void> {
    await oneOf([until, this.known.signal]);
    const isOver = (): boolean => until.aborted;
    while (!isOver()) {
      const asked = await askedStreams(this.side.dataSource, this.follower.subscriber);
      for (const each of asked) {
        if (isOver()) return;
        await this.turns.take(() => this.redrive(each, parking, until));
      }
      if (asked.length === 0) await sleep(LOOK_EVERY_MS, undefined, { signal: until }).catch(() => undefined);
    }
  }

  private async redrive(asked: Asked, parking: LiveParking, signal: AbortSignal): Promise<void> {
    const { follower, lead, isOfInterest } = this;
    const { eventStore } = this.side;
    const redriving = new Redriving(asked, { follower, lead, parking, eventStore, isOfInterest, signal });
    const redriven = await redriving.run();
    if (!redriven) return;
    const { stream } = asked;
    const { events, parked } = redriven;
    const line = `${this.title} 重新投递 ${stream}：已处理 ${events} 个事件 took ${events} events of it again`;
    if (parked) this.side.log.warn(`${line}，又停放 and parked it again: ${parked.message}`);
    else this.side.log.log(`${line}。`);
    this.tell({ kind: 'redriven', stream, parked: parked !== undefined });
  }

  private readonly isOfInterest = ({ type }: RecordedEvent): boolean => this.wants(type);

  private readonly wants = (type: string): boolean => this.follower.names.has(type) || !this.side.knownTypes.has(type);

  private tellOfConnection(news: FollowNews): void {
    if (news.kind === 'connected') return;
    const why = news.why instanceof Error ? news.why.message : String(news.why);
    const wait = Math.round(news.inMs);
    this.side.log.warn(`${this.title}: ${why} — ${wait} 毫秒后重新订阅。It subscribes again in ${wait} ms.`);
    this.tell({ kind: 'reconnecting', why });
  }

  private tell(news: RunnerNews): void {
    if (news.kind === 'parked') {
      this.side.log.warn(
        `${this.title} 停放 parks ${news.stream} #${news.revision}: ${news.error} — ` +
          `此流后续事件依次等待，请看 jixiao parked。Later events of it wait, see jixiao parked.`,
      );
    }
    this.side.observe?.(this.follower.subscriber, news);
  }
}

/** Until one of them aborts. */
const oneOf = (signals: readonly AbortSignal[]): Promise<void> =>
  new Promise((resolve) => {
    const any = AbortSignal.any([...signals]);
    if (any.aborted) resolve();
    else any.addEventListener('abort', () => resolve(), { once: true });
  });

/** All go on until one fails or `signal` aborts; ends when all have ended, with the first failure. */
async function together(signal: AbortSignal, works: readonly ((until: AbortSignal) => Promise<void>)[]): Promise<void> {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const failures: unknown[] = [];
  const run = async (work: (until: AbortSignal) => Promise<void>): Promise<void> => {
    try {
      await work(until);
    } catch (error) {
      failures.push(error);
    } finally {
      done.abort();
    }
  };
  await Promise.all(works.map(run));
  if (failures.length > 0) throw failures[0];
}
