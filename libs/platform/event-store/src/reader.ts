import {
  START,
  StreamNotFoundError,
  UnavailableError,
  type AllStreamResolvedEvent,
  type JSONEventType,
  type JSONRecordedEvent,
} from '@eventstore/db-client';
import { type RecordedEvent } from '#domain/kernel';
import { refuseOddName } from './append-limits.js';
import { type Connection } from './connection.js';
import { Deadline } from './deadline.js';
import { reading } from './reading.js';
import { headOf } from './record-at.js';
import { recorded } from './recorded.js';

/** It covers a leader election (5.4 s seen): whoever reads waits for the next leader, and hears soon enough that there is no store. */
const READ_FOR_MS = 10_000;

/** Events of the application's streams in the order of their positions, `after` exclusive, `upTo` inclusive. */
export interface ReadAllOptions {
  readonly prefixes: readonly string[];
  readonly after?: string;
  readonly upTo?: string;
}

/** Reads that break off go on behind the last event they gave, until their deadline. */
export class Reader {
  constructor(
    private readonly connection: Connection,
    private readonly closing: AbortSignal,
    private readonly readForMs = READ_FOR_MS,
  ) {}

  /** A stream's events from a revision on, none when it is not there. With a deadline of the caller's, that one is for the whole. */
  async *stream(stream: string, from: number, deadline?: Deadline): AsyncGenerator<RecordedEvent> {
    refuseOddName(stream);
    const read = (last?: RecordedEvent) => this.streamOnce(stream, last ? last.revision + 1 : from);
    yield* this.patiently(read, () => deadline ?? this.deadline());
  }

  all(options: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    const read = (last?: AllStreamResolvedEvent) => {
      const fromPosition = (last?.event ?? last?.link)?.position ?? positionOf(options.after);
      return reading(this.connection.readAll({ fromPosition }));
    };
    return ours(
      this.patiently(read, () => this.deadline()),
      options,
    );
  }

  /** Is there an event of ours between there and the head? Asked of the leader, once: a follower may be behind, or have lost it. */
  async lookAfter(
    prefixes: readonly string[],
    position: string | undefined,
  ): Promise<{ found: boolean; head: string }> {
    const head = await headOf(this.connection, { requiresLeader: true });
    if (BigInt(head) <= BigInt(position ?? '-1')) return { found: false, head };
    const read = this.connection.readAll({ fromPosition: positionOf(position), requiresLeader: true });
    const range = { prefixes, upTo: head, ...(position === undefined ? {} : { after: position }) };
    for await (const _ of ours(reading(read), range)) return { found: true, head };
    return { found: false, head };
  }

  private async *streamOnce(stream: string, from: number): AsyncGenerator<RecordedEvent> {
    try {
      // A follower of a cluster may be behind what was just decided.
      const where = { fromRevision: BigInt(from), requiresLeader: true };
      const read = this.connection.readStream<JSONEventType>(stream, where);
      for await (const { event } of reading(read)) if (event) yield recorded(event);
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }

  private deadline(): Deadline {
    return new Deadline(this.readForMs, this.closing);
  }

  /** `begin` is asked for a deadline at the start, and when a read that had come on breaks off. */
  private async *patiently<E>(read: (last?: E) => AsyncGenerator<E>, begin: () => Deadline): AsyncGenerator<E> {
    let last: E | undefined;
    let deadline = begin();
    for (let failures = 1; ; failures += 1) {
      const before = last;
      try {
        for await (const item of read(last)) yield (last = item);
        // One that is cancelled ends as if it had come to its end.
        if (this.closing.aborted) throw new UnavailableError();
        return;
      } catch (error) {
        if (last !== before) [deadline, failures] = [begin(), 1];
        if (!(await deadline.mayAskAgain(error, failures))) throw error;
      }
    }
  }
}

/** Those of the application in the range, each once: a read from a position begins at it. */
async function* ours(
  items: AsyncGenerator<AllStreamResolvedEvent>,
  { prefixes, after = '-1', upTo }: ReadAllOptions,
): AsyncGenerator<RecordedEvent> {
  let given = BigInt(after);
  for await (const { event } of items) {
    if (!isOurs(event?.streamId, prefixes)) continue;
    const one = recorded(event as JSONRecordedEvent);
    if (isBeyond(one, upTo)) return;
    if (BigInt(one.position) <= given) continue;
    given = BigInt(one.position);
    yield one;
  }
}

const isBeyond = ({ position }: RecordedEvent, upTo?: string): boolean =>
  upTo !== undefined && BigInt(position) > BigInt(upTo);

const positionOf = (position: string | undefined) =>
  position === undefined || BigInt(position) < 0n ? START : { commit: BigInt(position), prepare: BigInt(position) };

const isOurs = (stream: string | undefined, prefixes: readonly string[]): boolean =>
  stream !== undefined && prefixes.some((prefix) => stream.startsWith(prefix));
