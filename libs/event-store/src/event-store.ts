import { START, StreamNotFoundError, type JSONEventType, type JSONRecordedEvent } from '@eventstore/db-client';
import { type Decider, type DomainEvent, type Envelope, type RecordedEvent, type Rule } from '#kernel';
import { Appender } from './append.js';
import { refuseOddName } from './append-limits.js';
import { backlogs, type Backlog, type BacklogOptions } from './backlog.js';
import { connectionOptions } from './connection-options.js';
import { Connection } from './connection.js';
import { decide, type Decided } from './decide.js';
import { asDomainError } from './failures.js';
import { fold, nothingYet, type Past } from './past.js';
import { reading } from './reading.js';
import { headOf, recordAt, type RecordAt } from './record-at.js';
import { recorded } from './record.js';
import { StateCache } from './state-cache.js';
import { follow, type FollowOptions } from './subscription-supervisor.js';
import { subscription, type Delivery, type SubscriptionOptions } from './subscription.js';

export interface EventStoreOptions {
  /** Whether hot streams are kept in memory, so that deciding need not read them; true when left out. */
  readonly stateCache?: boolean;
  /** What the connection string is called in the sentence that refuses it. */
  readonly setting?: string;
}

/** Events of the application's streams in the order of their positions, `after` exclusive, `upTo` inclusive. */
export interface ReadAllOptions {
  readonly prefixes: readonly string[];
  readonly after?: string;
  readonly upTo?: string;
}

/**
 * The only way to append: read, fold, decide, append at the revision read. A `commandId` already in the stream answers
 * with what it did the first time; an append whose outcome is unknown is sent again with the same ids and revision.
 */
export class EventStore {
  private readonly connect: () => Connection;
  private readonly connection: Connection;
  private readonly appender: Appender;
  private readonly cache: StateCache | undefined;
  private readonly closing = new AbortController();

  /** Throws WrongConnectionString: nothing is connected before the first call. */
  constructor(url: string, { stateCache = true, setting }: EventStoreOptions = {}) {
    const options = connectionOptions(url, setting);
    this.connect = () => new Connection(options, setting);
    this.connection = this.connect();
    this.appender = new Appender(this.connect);
    this.cache = stateCache ? new StateCache() : undefined;
  }

  async decide<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    rule: Rule<State, Event>,
    envelope: Envelope,
  ): Promise<Decided<State>> {
    try {
      return await decide(
        {
          read: (name, from) => this.eventsOf(name, from),
          append: (tip, events) => this.appender.append(tip, events),
          cache: this.cache,
        },
        { stream, decider, rule, envelope },
      );
    } catch (error) {
      throw asDomainError(error, stream);
    }
  }

  /** The state of a stream, folded up to and including `upTo` (a revision), or whole; read from the store every time. */
  async load<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    upTo?: number,
  ): Promise<Past<State>> {
    try {
      return await fold(this.eventsOf(stream, 0), { decider, from: nothingYet(stream, decider.initialState), upTo });
    } catch (error) {
      this.cache?.drop(stream);
      throw asDomainError(error, stream);
    }
  }

  /** A stream's events in order, `from` a revision on; none when it is not there. */
  readStream(stream: string, from = 0): AsyncGenerator<RecordedEvent> {
    return this.eventsOf(stream, from);
  }

  async *readAll({ prefixes, after = '-1', upTo }: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    const from = BigInt(after);
    const fromPosition = from < 0n ? START : { commit: from, prepare: from };
    for await (const { event } of reading(this.connection.readAll({ fromPosition }))) {
      if (!isOurs(event?.streamId, prefixes)) continue;
      const ours = recorded(event as JSONRecordedEvent);
      if (isBeyond(ours, upTo)) return;
      if (BigInt(ours.position) > from) yield ours;
    }
  }

  /** Catch-up subscription, in order, events exclusive of `after`; throws when the connection breaks: `follow` does not. */
  subscribe(options: SubscriptionOptions): AsyncGenerator<Delivery> {
    return subscription(this.connection, options);
  }

  /** A subscription that heals itself: each event once, in order, until `signal` aborts or the store is closed. */
  follow(options: FollowOptions): AsyncGenerator<Delivery> {
    const { signal } = this.closing;
    const until = options.signal ? AbortSignal.any([options.signal, signal]) : signal;
    const lookAfter = (prefixes: readonly string[], position: string | undefined) => this.lookAfter(prefixes, position);
    return follow({ connect: this.connect, lookAfter }, { ...options, signal: until });
  }

  /** The position of the last event in the store, `0` when it is empty. */
  head(): Promise<string> {
    return headOf(this.connection);
  }

  /** Whether the log is the one that a position was learnt in. Bounded in time; throws EventStoreUnavailable when nobody answers. */
  async recordAt(position: string): Promise<RecordAt> {
    try {
      return await recordAt(this.connect, position);
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /** How much of ours stands after each position, in the order asked, by one bounded read from the end. */
  async backlogs(options: BacklogOptions): Promise<readonly Backlog[]> {
    return options.after.length === 0 ? [] : backlogs(this.connection, options);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([this.appender.close(), this.connection.close()]);
  }

  private async *eventsOf(stream: string, from: number): AsyncGenerator<RecordedEvent> {
    refuseOddName(stream);
    try {
      // A follower of a cluster may be behind what was just decided.
      const where = { fromRevision: BigInt(from), requiresLeader: true };
      const read = this.connection.readStream<JSONEventType>(stream, where);
      for await (const { event } of reading(read)) if (event) yield recorded(event);
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }

  private async lookAfter(
    prefixes: readonly string[],
    position: string | undefined,
  ): Promise<{ found: boolean; head: string }> {
    const head = await this.head();
    if (position !== undefined && BigInt(head) <= BigInt(position)) return { found: false, head };
    const after = position === undefined ? {} : { after: position };
    for await (const _ of this.readAll({ prefixes, upTo: head, ...after })) return { found: true, head };
    return { found: false, head };
  }
}

const isBeyond = ({ position }: RecordedEvent, upTo?: string): boolean =>
  upTo !== undefined && BigInt(position) > BigInt(upTo);

const isOurs = (stream: string | undefined, prefixes: readonly string[]): boolean =>
  stream !== undefined && prefixes.some((prefix) => stream.startsWith(prefix));
