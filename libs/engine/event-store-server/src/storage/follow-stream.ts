import { type Following } from './follow-all.js';
import { type Delivery, type Subscription, type Log, rounds, WINDOW } from './log.js';
import { delivery, StreamEnded } from './read.js';
import { MAX_REVISION, PAGE_EVENTS } from './reader.js';
import { metastreamOf, NOTHING, type RecordedEvent, TOMBSTONE_TYPE } from './recorded.js';
import { visible } from './visible.js';

export interface FollowStream {
  readonly stream: string;
  /** Exclusive, a revision. */
  readonly after: bigint | 'end';
}

/**
 * Every event of a stream behind a revision, whether the stream is there yet or not: once, in order. What its metadata
 * hides is passed over on the way to the end, and given behind it. Throws `StreamEnded` at a tombstone.
 */
export async function followStream(log: Log, { stream, after }: FollowStream, signal: AbortSignal): Promise<Following> {
  const subscription = new StreamSubscription(log, stream, after === 'end' ? NOTHING : after);
  await (after === 'end' ? subscription.startAtEnd() : subscription.start());
  return {
    lag: () => Number(log.tail.head - subscription.looked),
    deliveries: untilEnded(stream, rounds(subscription, log.tail, signal)),
  };
}

async function* untilEnded(stream: string, pages: AsyncGenerator<readonly Delivery[], void>) {
  for await (const page of pages) {
    yield page;
    if (page.some((each) => each.kind === 'event' && each.event?.type === TOMBSTONE_TYPE))
      throw new StreamEnded(stream);
  }
}

class StreamSubscription implements Subscription {
  position = NOTHING;
  /** How far the log was looked at, if only at this stream's part of it. */
  looked = NOTHING;
  /** `waiting`: there is nothing to be seen until something is written to the stream or its metadata. */
  private phase: 'waiting' | 'catching-up' | 'live' = 'catching-up';

  constructor(
    private readonly log: Log,
    private readonly stream: string,
    private revision: bigint,
  ) {}

  /** Looks whether the stream can be followed at all. */
  async start(): Promise<void> {
    await this.look();
  }

  /** As if everything that is there had been given. */
  async startAtEnd(): Promise<void> {
    const { head } = this.log.tail;
    const states = await this.log.reader.states([this.stream]);
    this.revision = states.get(this.stream)?.last ?? NOTHING;
    this.live(head);
  }

  async next(): Promise<readonly Delivery[]> {
    const events = this.fromMemory() ?? (await (this.phase === 'live' ? this.missed() : this.catchUp()));
    const ending = events.findIndex(({ type }) => type === TOMBSTONE_TYPE);
    const given = ending < 0 ? events : events.slice(0, ending + 1);
    this.revision = given.at(-1)?.revision ?? this.revision;
    return given.map(delivery);
  }

  caughtUp(): readonly Delivery[] {
    return this.phase === 'live' ? [{ kind: 'caught-up' }] : [];
  }

  private fromMemory(): readonly RecordedEvent[] | undefined {
    if (this.phase === 'catching-up') return undefined;
    const recent = this.log.tail.after(this.position, WINDOW);
    const last = recent?.at(-1);
    if (!recent || !last) return undefined;
    if (this.phase === 'waiting') {
      const names = [this.stream, metastreamOf(this.stream)];
      if (recent.some(({ stream }) => names.includes(stream))) return undefined;
    }
    this.lookedTo(last.position);
    return recent.filter(({ stream, revision }) => stream === this.stream && revision > this.revision);
  }

  /** What the stream's metadata leaves of it, a page at a time. */
  private async catchUp(): Promise<readonly RecordedEvent[]> {
    const { head } = this.log.tail;
    const seen = await this.look();
    if (seen.kind !== 'there') return [];
    const { id, first, last } = seen;
    const from = this.revision + 1n > first ? this.revision + 1n : first;
    const events = from > last ? [] : await this.log.reader.stream({ ...FORWARDS, id, from, to: last });
    const end = events.at(-1);
    if (end && end.revision < last) this.looked = end.position;
    else this.live(head);
    return events;
  }

  private async look() {
    const { head } = this.log.tail;
    const seen = await visible(this.log.reader, this.stream);
    if (seen.kind === 'ended') throw new StreamEnded(this.stream);
    this.phase = seen.kind === 'none' ? 'waiting' : 'catching-up';
    if (seen.kind === 'none') this.lookedTo(head);
    return seen;
  }

  /** What was written since it went live and is no longer in memory. */
  private async missed(): Promise<readonly RecordedEvent[]> {
    const { head } = this.log.tail;
    const id =
      this.revision < MAX_REVISION ? (await this.log.reader.states([this.stream])).get(this.stream)?.id : undefined;
    const events =
      id === undefined
        ? []
        : await this.log.reader.stream({ ...FORWARDS, id, from: this.revision + 1n, to: MAX_REVISION });
    const end = events.at(-1);
    if (end && events.length === PAGE_EVENTS) this.looked = end.position;
    else this.lookedTo(head);
    return events;
  }

  private live(head: bigint): void {
    this.phase = 'live';
    this.lookedTo(head);
  }

  private lookedTo(position: bigint): void {
    this.position = position;
    this.looked = position;
  }
}

const FORWARDS = { direction: 'forwards', limit: PAGE_EVENTS } as const;
