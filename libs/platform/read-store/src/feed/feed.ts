import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FollowNews } from '#platform/event-store';
import { inBatches, type Batch } from '../runners/arrivals.js';
import { lastSeen, type Checkpoint } from '../positions/checkpoint.js';
import { findLog, OtherLog } from '../other-log/same-log.js';
import { askedStreams } from '../parking/asked.js';
import { type ReadSide } from '../runners/read-side.js';
import { titleOf } from '../positions/subscriber.js';
import { together } from '../runners/together.js';
import { Mutex } from '../runners/mutex.js';
import { forgetEmptyFeeds } from '../positions/fed.js';
import { BatchCommit } from './batch-commit.js';
import { reconnecting, type Member } from './member.js';
import { Membership } from './membership.js';

const LOOK_EVERY_MS = 1000;
// Who commits every event by itself fills the machine.
const REST_MS = 10;
/** So few events that the feed waits while they are taken. */
const CLOSE = 200;

interface Run {
  readonly stop: AbortController;
  /** How far all members have come, though their rows may say less. */
  place: Checkpoint;
  hasCaughtUp: boolean;
}

/** One subscription for all members of a process that are near each other; a member that is not catches up by itself first. */
export class Feed {
  private readonly id = randomUUID();
  /** Between two batches, and never within one, members come and go. */
  private readonly mutex = new Mutex();
  private readonly members = new Set<Membership>();
  private running: Run | undefined;

  constructor(
    private readonly side: ReadSide,
    /** Of any member that may come: an event that is passed over now does not come again for one that joins later. */
    private readonly wants: (type: string) => boolean,
  ) {}

  /**
   * Brings the member to where the feed is and feeds it, until `signal` aborts or it is to go on by itself. Throws what the member, or the
   * feed, failed with.
   */
  async serve(member: Member, signal: AbortSignal): Promise<void> {
    await this.comeNear(member, signal);
    const membership = new Membership(member);
    await this.mutex.run(() => this.join(membership, signal));
    signal.addEventListener('abort', membership.end, { once: true });
    if (signal.aborted) membership.end();
    try {
      await membership.left;
    } finally {
      signal.removeEventListener('abort', membership.end);
      await this.mutex.run(() => this.leave(membership));
    }
  }

  /** Writes the checkpoints that the feed alone knows of: for whoever asks, and for the next one that leads. */
  async writeCheckpoints(): Promise<void> {
    await this.mutex.run(async () => {
      const { running } = this;
      if (running) await this.commit(running).checkpoints([...this.members], []);
    });
  }

  private async comeNear(member: Member, signal: AbortSignal): Promise<void> {
    let left = Infinity;
    while (left > CLOSE && !signal.aborted) left = await this.catchUp(member, signal);
  }

  /** Answers how many events there were. */
  private async catchUp(member: Member, signal: AbortSignal): Promise<number> {
    const upTo = this.running?.place.position;
    return upTo !== undefined && isBefore(member.lease.position, upTo) ? member.catchUp(upTo, signal) : 0;
  }

  private async join(membership: Membership, signal: AbortSignal): Promise<void> {
    const { member } = membership;
    await this.catchUp(member, signal);
    if (signal.aborted) return;
    const { position } = member.lease;
    const { running } = this;
    const isFarBehind =
      running && !running.hasCaughtUp && position !== undefined && isBefore(running.place.position, position);
    // A feed that has a way to go yet goes it with those that have, each by itself.
    if (isFarBehind) this.stop();
    this.members.add(membership);
    if (!this.running) this.start(member.lease.checkpoint);
  }

  private async leave(membership: Membership): Promise<void> {
    const { running } = this;
    if (!this.members.delete(membership)) return;
    if (this.members.size === 0) this.stop();
    if (running) await this.commit(running).checkpoints([membership], [...this.members]);
  }

  private start(place: Checkpoint): void {
    const run = { stop: new AbortController(), place, hasCaughtUp: false };
    this.running = run;
    const { signal } = run.stop;
    void together(signal, [(until) => this.takeEvents(run, until), (until) => this.lookAround(until)]).catch(
      (error: unknown) => {
        if (this.running !== run) return;
        for (const membership of this.members) membership.fail(error);
        this.stop();
      },
    );
  }

  /** Whoever is still fed goes on by itself. */
  private stop(): void {
    this.running?.stop.abort();
    this.running = undefined;
    for (const membership of this.members) membership.end();
    this.members.clear();
  }

  private async takeEvents(run: Run, until: AbortSignal): Promise<void> {
    const { eventStore, prefixes } = this.side;
    const deliveries = eventStore.follow({
      ...{ prefixes, wants: this.wants, signal: until },
      from: () => this.placeInLog(run),
      report: (news) => this.tellOfConnection(news),
    });
    const batches = inBatches(deliveries, {
      isOfInterest: ({ type }) => this.wants(type),
      after: run.place.position,
      restMs: REST_MS,
      onCaughtUp: () => (run.hasCaughtUp = true),
    });
    for await (const batch of batches) await this.mutex.run(() => this.take(batch, run));
    if (!until.aborted) throw new Error('订阅中断 the subscription ended');
  }

  private async take(batch: Batch, run: Run): Promise<void> {
    if (run.stop.signal.aborted) return;
    const seen = lastSeen(run.place.seen, batch.seen);
    // Without an event of ours there is nothing to know the log by, and nothing that anybody could wait for.
    if (!seen) return;
    const to = { position: batch.to, seen };
    const lost = await this.commit(run).batch(batch, to, [...this.members]);
    for (const membership of lost) this.members.delete(membership);
    run.place = to;
    if (this.members.size === 0) this.stop();
  }

  /** At every connection: what answers now may be another store than what answered before. */
  private async placeInLog(run: Run): Promise<string | undefined> {
    const { dataSource, eventStore } = this.side;
    const found = await findLog(dataSource, eventStore, run.place);
    const { position } = run.place;
    if (!found.isOther) {
      run.place = { position, seen: run.place.seen ?? found.seen };
      return position;
    }
    const leases = [...this.members].map(({ member }) => member.lease);
    await Promise.all(leases.map((lease) => lease.keepFound(found)));
    throw new OtherLog(leases.map(({ subscriber }) => subscriber));
  }

  /** Once in a second for all: what their rows do not say yet, and what operators ask for. */
  private async lookAround(until: AbortSignal): Promise<void> {
    await forgetEmptyFeeds(this.side.dataSource);
    for (;;) {
      if (await sleep(LOOK_EVERY_MS, false, { signal: until }).catch(() => true)) return;
      await this.writeCheckpoints();
      const members = [...this.members];
      const asked = await askedStreams(
        this.side.dataSource,
        members.map(({ member }) => member.lease.subscriber),
      );
      const titles = new Set(asked.map(titleOf));
      for (const { member, end } of members) if (titles.has(member.title)) end();
    }
  }

  private commit({ place }: Run): BatchCommit {
    return new BatchCommit(this.side.dataSource, this.id, place);
  }

  private tellOfConnection(news: FollowNews): void {
    if (news.kind === 'connected') return;
    const why = news.why instanceof Error ? news.why.message : String(news.why);
    this.side.log.warn(reconnecting(why, news.inMs));
    for (const { member } of this.members) member.tell({ kind: 'reconnecting', why });
  }
}

const isBefore = (position: string | undefined, than: string | undefined): boolean =>
  BigInt(position ?? -1) < BigInt(than ?? -1);
