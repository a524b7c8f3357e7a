/**
 * Who acts: a person with the unit and roles held at that moment, or a process of ours. Never a name.
 * A role is `<role>@<scope>`: scope is a unit's code (`finance-section@307`: it and all below it) or `*` for the whole region.
 */
export type Actor = Person | { readonly system: string };

/** An actor who is no process of ours; what there is nothing of is left out. */
export interface Person {
  readonly personId: string;
  readonly unit: string;
  /** Held in one's own name. */
  readonly roles: readonly string[];
  /** For whom the person stands in today: reads as they may, signs nothing of theirs. */
  readonly deputyFor?: readonly Principal[];
  /** When an administrator last made a new credential for the person (ISO, UTC); said for the days in which who signs may be asked. */
  readonly credentialResetAt?: string;
}

/** Somebody with a deputy, and the roles in which they have one. */
export interface Principal {
  readonly personId: string;
  readonly roles: readonly string[];
}

/** What an event of one type says: a plain JSON bag. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who asks, when, on what was seen; set once by the shell and written into every event's metadata. */
export interface Envelope {
  /** UUIDv5: of person and Idempotency-Key, of an outbox key, or of a whole's commandId and a part's ordinal. */
  readonly commandId: string;
  /** SHA-256 of the RFC 8785 form of {stream, command, data}: tells a retry from another command under the same id. */
  readonly commandHash: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  /** ISO 8601, UTC: the server's clock. */
  readonly recordedAt: string;
  /** The revision the person saw (`If-Match`); absent where the command names round, step and content instead. */
  readonly expectedRevision?: number;
}

export interface EventMetadata {
  readonly commandId: string;
  readonly commandHash: string;
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly actor: Actor;
  readonly recordedAt: string;
  /** Version of the event type's schema. */
  readonly schema: number;
  readonly previousHash: string;
  /** SHA-256 of the RFC 8785 form of {stream, revision, eventId, type, data, metadata without hash}. */
  readonly hash: string;
}

/** An event as it stands in the store; `position` is the commit position as a decimal string. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly eventId: string;
  readonly type: Event['type'];
  readonly data: Event['data'];
  readonly metadata: EventMetadata;
}

/** What the past means: `evolve` never throws, reads no clock and changes no state it was given: states are kept and used again. */
export interface Decider<State, Event extends DomainEvent> {
  readonly initialState: State;
  readonly evolve: (state: State, event: Event) => State;
  /** Current schema version and check of every event type of this stream. */
  readonly catalogue: EventCatalogue;
  /** Its state stays small however long the stream grows. */
  readonly isSummary?: true;
}

/** A rule: what happens, given the past. It throws a DomainError when the command is not allowed. */
export interface Rule<State, Event extends DomainEvent> {
  (state: State): readonly Event[];
  /** The command names what the person saw, or commutes: a revision conflict may be decided anew (architecture §4). */
  readonly decidableAnew?: true;
}

/** Marks a rule whose command names what the person saw (round, step, content) or commutes. */
export const decidableAnew = <State, Event extends DomainEvent>(
  rule: (state: State) => readonly Event[],
): Rule<State, Event> => Object.assign(rule, { decidableAnew: true as const });

/** What is known of one event type: the current version of its schema and the check of data of that version. */
export interface EventType {
  readonly schema: number;
  readonly data: { parse(data: unknown): unknown };
  /**
   * `upcasters[n]` makes data of schema n + 1 out of data of schema n: one for every schema before the current one. What the event's
   * metadata says may fill what the older data left out (who acted).
   */
  readonly upcasters?: Readonly<Record<number, (data: unknown, metadata: EventMetadata) => unknown>>;
}

/** Every event type of a context with its current schema version and the check of its data. */
export type EventCatalogue = Readonly<Record<string, EventType>>;
