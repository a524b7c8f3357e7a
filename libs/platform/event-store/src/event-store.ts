import { type Decider, type DomainEvent, type Envelope, type RecordedEvent, type Rule } from '#domain/kernel';
import { Appender } from './append.js';
import { backlogs, type Backlog, type BacklogOptions } from './backlog.js';
import { connectionOptions } from './connection-options.js';
import { Connection } from './connection.js';
import { decide, standingOf } from './decide.js';
import { type Decided } from './decided.js';
import { asDomainError } from './failures.js';
import { fold, nothingYet, type Past, type Standing } from './past.js';
import { Deadline } from './deadline.js';
import { Reader, type ReadAllOptions } from './reader.js';
import { headOf, recordAt, type RecordAt } from './record-at.js';
import { SharedReads } from './shared-reads.js';
import { StateCache } from './state-cache.js';
import { follow, type FollowOptions } from './subscription-supervisor.js';
import { subscription, type Delivery, type SubscriptionOptions } from './subscription.js';

export interface EventStoreOptions {
  /** Whether hot streams are kept in memory, so that deciding need not read them; true when left out. */
  readonly stateCache?: boolean;
  /** Whether an append that the store's full disk refused is sent again for a while; true when left out. */
  readonly waitsForRoom?: boolean;
  /** What the connection string is called in the sentence that refuses it. */
  readonly setting?: string;
  /** How long a store that is away is waited for; 30 s for a decision and 10 s for a read when left out. */
  readonly waitForMs?: number;
}

/** For reading and appending together. It covers a leader election (5.4 s seen) and a restart of the embedded store. */
const DECIDE_FOR_MS = 30_000;

/**
 * The only way to append: read, fold, decide, append at the revision read. A `commandId` already in the stream answers
 * with what it did the first time; an append whose outcome is unknown is sent again with the same ids and revision. What cannot be
 * read is read again, and a read that breaks off goes on where it was: of an election a caller notices that it takes its time.
 */
export class EventStore {
  private readonly connect: () => Connection;
  private readonly connection: Connection;
  private readonly appender: Appender;
  private readonly reader: Reader;
  private readonly decideForMs: number;
  private readonly cache: StateCache | undefined;
  private readonly closing = new AbortController();
  /** By what folds them. */
  private readonly standings = new Map<object, SharedReads>();

  /** Throws WrongConnectionString: nothing is connected before the first call. */
  constructor(url: string, { stateCache = true, waitsForRoom = true, setting, waitForMs }: EventStoreOptions = {}) {
    const options = connectionOptions(url, setting);
    this.connect = () => new Connection(options, setting);
    this.connection = this.connect();
    this.appender = new Appender(this.connect, waitsForRoom);
    this.reader = new Reader(this.connection, this.closing.signal, waitForMs);
    this.decideForMs = waitForMs ?? DECIDE_FOR_MS;
    this.cache = stateCache ? new StateCache() : undefined;
  }

  async decide<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    rule: Rule<State, Event>,
    envelope: Envelope,
  ): Promise<Decided<State>> {
    const deadline = new Deadline(this.decideForMs, this.closing.signal);
    try {
      return await decide(
        {
          read: (name, from) => this.reader.stream(name, from, deadline),
          append: (tip, events) => this.appender.append(tip, events, deadline),
          cache: this.cache,
        },
        { stream, decider, rule, envelope },
      );
    } catch (error) {
      throw asDomainError(error, stream);
    }
  }

  /**
   * How a stream stands now; of one that this store knows, what came since is read. For who looks again and again, at a large one too:
   * many who look at once share a read that begins after each of them has asked.
   */
  async standing<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
  ): Promise<Standing<State>> {
    try {
      const read = (name: string, from: number) => this.reader.stream(name, from);
      const shared = this.standings.get(decider) ?? new SharedReads();
      this.standings.set(decider, shared);
      return await shared.of(stream, () => standingOf({ read, cache: this.cache }, { stream, decider }));
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
      return await fold(this.reader.stream(stream, 0), {
        decider,
        from: nothingYet(stream, decider.initialState),
        upTo,
      });
    } catch (error) {
      this.cache?.drop(stream);
      throw asDomainError(error, stream);
    }
  }

  /** A stream's events in order, `from` a revision on; none when it is not there. */
  readStream(stream: string, from = 0): AsyncGenerator<RecordedEvent> {
    return this.reader.stream(stream, from);
  }

  readAll(options: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    return this.reader.all(options);
  }

  /** Catch-up subscription, in order, events exclusive of `after`; throws when the connection breaks: `follow` does not. */
  subscribe(options: SubscriptionOptions): AsyncGenerator<Delivery> {
    return subscription(this.connection, options);
  }

  /** A subscription that heals itself: each event once, in order, until `signal` aborts or the store is closed. */
  follow(options: FollowOptions): AsyncGenerator<Delivery> {
    const { signal } = this.closing;
    const until = options.signal ? AbortSignal.any([options.signal, signal]) : signal;
    const source = { connect: this.connect, lookAfter: this.reader.lookAfter.bind(this.reader) };
    return follow(source, { ...options, signal: until });
  }

  /** The position of the last event in the store, `0` when it is empty; asked once: how it is now is the question. */
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
}
