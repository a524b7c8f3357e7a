import { type Delivery, type Log, rounds, WINDOW } from './log.js';
import { MAX_REVISION } from './reader.js';
import { NOTHING, type RecordedEvent } from './recorded.js';

export interface FollowStream {
  readonly stream: string;
  /** Exclusive, a revision. */
  readonly after: bigint | 'end';
}

/** Every event of a stream behind a revision, whether the stream is there yet or not: once, in order. */
export async function* followStream(
  log: Log,
  { stream, after }: FollowStream,
  signal: AbortSignal,
): AsyncGenerator<readonly Delivery[]> {
  const revision = after === 'end' ? await lastRevision(log, stream) : after;
  yield* rounds(new StreamFollower(log, stream, revision), log.tail, signal);
}

async function lastRevision({ reader }: Log, stream: string): Promise<bigint> {
  const id = await reader.streamId(stream);
  if (id === undefined) return NOTHING;
  const { events } = await reader.stream('backwards', id, MAX_REVISION, 1);
  return events[0]?.revision ?? NOTHING;
}

class StreamFollower {
  position = NOTHING;

  constructor(
    private readonly log: Log,
    private readonly stream: string,
    private revision: bigint,
  ) {}

  async next(): Promise<readonly Delivery[]> {
    const { events, scanned } = this.fromMemory() ?? (await this.fromDatabase());
    this.position = scanned;
    this.revision = events.at(-1)?.revision ?? this.revision;
    return events.map((event) => ({ kind: 'event', event }));
  }

  caughtUp(): readonly Delivery[] {
    return [{ kind: 'caught-up' }];
  }

  private fromMemory() {
    const recent = this.log.tail.after(this.position, WINDOW);
    const last = recent?.at(-1);
    if (!recent || !last) return undefined;
    const isNew = (event: RecordedEvent) => event.stream === this.stream && event.revision > this.revision;
    return { events: recent.filter(isNew), scanned: last.position };
  }

  private async fromDatabase() {
    const { reader, tail } = this.log;
    const head = tail.head;
    const id = await reader.streamId(this.stream);
    if (id === undefined) return { events: [], scanned: head };
    const { events, ended } = await reader.stream('forwards', id, this.revision + 1n);
    // The page shows every commit up to the head of before it was asked for; what it shows beyond, `revision` passes over.
    return { events, scanned: ended ? head : this.position };
  }
}
