import { setTimeout as delay } from 'node:timers/promises';
import {
  NO_STREAM,
  START,
  END,
  BACKWARDS,
  StreamNotFoundError,
  WrongExpectedVersionError,
  jsonEvent,
  type EventStoreDBClient,
  type JSONEventType,
  type JSONRecordedEvent,
} from '@eventstore/db-client';
import { DomainError, type Decider, type DomainEvent, type Envelope, type RecordedEvent, type Rule } from '#kernel';
import { asDomainError, connect, outcomeIsUnknown } from './connection.js';
import { load, type Past } from './past.js';
import { inTime, reading } from './reading.js';
import { recorded, seal, type SealedEvent, type Tip } from './record.js';
import { subscription, type Delivery, type SubscriptionOptions } from './subscription.js';

/** What a command did; `position` is the commit position as a decimal string, `revision` the stream's last one. */
export interface Decided<State = unknown> {
  readonly position: string;
  readonly revision: number;
  readonly events: readonly DomainEvent[];
  readonly state: State;
}

const MAX_DECISIONS = 6;
const RESEND_FOR_MS = 30_000;

/**
 * The only way to append: read, fold, decide, append at the revision read. A `commandId` already in the stream answers
 * with what it did the first time; an append whose outcome is unknown is sent again with the same ids and revision.
 */
export class EventStore {
  private readonly client: EventStoreDBClient;

  constructor(url: string) {
    this.client = connect(url);
  }

  async decide<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    rule: Rule<State, Event>,
    envelope: Envelope,
  ): Promise<Decided<State>> {
    const mayDecideAnew = envelope.expectedRevision !== undefined || rule.decidableAnew === true;
    for (let decisions = 1; decisions <= MAX_DECISIONS; decisions += 1) {
      const past = await this.load(stream, decider);
      const before = whatItDid(past, envelope);
      if (before) return before;
      if (decisions > 1 && !mayDecideAnew) break;
      const events = decideOn(past, rule, envelope);
      const sealed = seal(past.tip, events, envelope, decider.catalogue);
      const position = events.length === 0 ? past.position : await this.append(past.tip, sealed);
      if (position === 'conflict') continue;
      const revision = past.tip.revision + events.length;
      return { position, revision, events, state: events.reduce(decider.evolve, past.state) };
    }
    throw changedMeanwhile(stream);
  }

  /** The state of a stream, folded up to and including `upTo` (a revision), or whole. */
  async load<State, Event extends DomainEvent>(
    stream: string,
    decider: Decider<State, Event>,
    upTo?: number,
  ): Promise<Past<State>> {
    try {
      return await load(this.readStream(stream), { stream, decider, ...(upTo === undefined ? {} : { upTo }) });
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /** A stream's events in order; none when it is not there. */
  async *readStream(stream: string): AsyncGenerator<RecordedEvent> {
    refuseOddName(stream);
    try {
      const read = this.client.readStream<JSONEventType>(stream);
      for await (const { event } of reading(read)) if (event) yield recorded(event);
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  }

  /** The application's events (streams with these prefixes) in the order of their positions, `after` exclusive, `upTo` inclusive. */
  async *readAll(options: {
    readonly prefixes: readonly string[];
    readonly after?: string;
    readonly upTo?: string;
  }): AsyncGenerator<RecordedEvent> {
    const after = BigInt(options.after ?? '-1');
    const fromPosition = after < 0n ? START : { commit: after, prepare: after };
    for await (const { event } of reading(this.client.readAll({ fromPosition }))) {
      if (!isOurs(event?.streamId, options.prefixes)) continue;
      const ours = recorded(event as JSONRecordedEvent);
      if (isBeyond(ours, options.upTo)) return;
      if (BigInt(ours.position) > after) yield ours;
    }
  }

  /** Catch-up subscription, in order, events exclusive of `after`; throws when the connection breaks: subscribe again. */
  subscribe(options: SubscriptionOptions): AsyncGenerator<Delivery> {
    return subscription(this.client, options);
  }

  /** The position of the last event in the store, `0` when it is empty. */
  async head(): Promise<string> {
    const last = this.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 });
    for await (const { event, link } of reading(last)) return ((event ?? link)?.position.commit ?? 0n).toString();
    return '0';
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }

  private async append(tip: Tip, sealed: readonly SealedEvent[]): Promise<string> {
    const until = performance.now() + RESEND_FOR_MS;
    const events = sealed.map((event) => jsonEvent<JSONEventType>({ ...event, metadata: { ...event.metadata } }));
    const expectedRevision = tip.revision < 0 ? NO_STREAM : BigInt(tip.revision);
    for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
      try {
        const { position } = await inTime(this.client.appendToStream(tip.stream, events, { expectedRevision }));
        return String(position?.commit);
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return 'conflict';
        if (!outcomeIsUnknown(error) || performance.now() + wait > until) throw asDomainError(error);
        await delay(wait);
      }
    }
  }
}

const isBeyond = ({ position }: RecordedEvent, upTo?: string): boolean =>
  upTo !== undefined && BigInt(position) > BigInt(upTo);

const isOurs = (stream: string | undefined, prefixes: readonly string[]): boolean =>
  stream !== undefined && prefixes.some((prefix) => stream.startsWith(prefix));

/** Client 6.2.1 ends the process on some empty names: refuse them before the call. */
function refuseOddName(stream: string): void {
  if (!/^[a-zA-Z]+-.+$/.test(stream)) throw new Error(`不是事件流名 not a stream name: ${stream}`);
}

function whatItDid<State>(past: Past<State>, envelope: Envelope): Decided<State> | undefined {
  const earlier = past.commands.get(envelope.commandId);
  if (!earlier) return undefined;
  if (earlier.commandHash !== envelope.commandHash) {
    throw new DomainError('unprocessable', 'idempotency-key-reused', {
      zh: '这个 Idempotency-Key 已用于另一项操作，请换一个新的。',
      en: 'This Idempotency-Key was used for another command; choose a new one.',
    });
  }
  const { position, revision, events, state } = earlier;
  return { position, revision, events, state };
}

/** Who may not see or do it is told so whatever revision they name: a 412 would tell them that there is something. */
function decideOn<State, Event extends DomainEvent>(
  past: Past<State>,
  rule: Rule<State, Event>,
  { expectedRevision }: Envelope,
): readonly Event[] {
  if (expectedRevision === undefined || expectedRevision === past.tip.revision) return rule(past.state);
  const stale = revisionIsStale(past.tip.revision);
  try {
    rule(past.state);
  } catch (error) {
    const isAboutWho = error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'forbidden');
    throw isAboutWho ? error : stale;
  }
  throw stale;
}

const revisionIsStale = (currentRevision: number): DomainError =>
  new DomainError(
    'stale',
    'revision-is-stale',
    {
      zh: '内容已被他人修改，请重新打开后再操作。',
      en: 'The content has changed since you read it; open it again first.',
    },
    { currentRevision },
  );

const changedMeanwhile = (stream: string): DomainError =>
  new DomainError(
    'conflict',
    'changed-meanwhile',
    {
      zh: '同时有人在操作同一内容，请刷新后再试。',
      en: 'Someone changed the same thing at the same time; refresh and try again.',
    },
    { stream },
  );
