import { type Known, type StreamPast } from './decide-append.js';
import { type KnownEvents } from './known-events.js';
import {
  isMetastream,
  metastreamOf,
  NOTHING,
  originalOf,
  type ProposedEvent,
  type RecordedEvent,
  TOMBSTONE,
  TOMBSTONE_TYPE,
} from './recorded.js';
import { isSoftDeleted } from './stream-metadata.js';
import { lastToWriteAfter, metadataOf, NO_STREAM, type StreamState } from './streams.js';

export interface Planned extends RecordedEvent {
  readonly streamId: bigint;
}

/** What one commit will write, and what its streams are then: each write sees what the ones before it will have written. */
export class CommitPlan {
  readonly events: Planned[] = [];
  readonly newStreams: { readonly id: bigint; readonly name: string }[] = [];
  /** Of the streams that the commit changes, as they are after it. */
  readonly states = new Map<string, StreamState>();
  head: bigint;
  lastStream: bigint;
  /** Whether a stream gets a tombstone. */
  endsStreams = false;
  private readonly eventsOf = new Map<bigint, Planned[]>();

  constructor(
    private readonly committed: ReadonlyMap<string, StreamState>,
    private readonly known: KnownEvents,
    end: { readonly head: bigint; readonly lastStream: bigint },
    readonly now: bigint,
  ) {
    this.head = end.head;
    this.lastStream = end.lastStream;
  }

  stateOf(stream: string): StreamState {
    return this.states.get(stream) ?? this.committed.get(stream) ?? NO_STREAM;
  }

  pastOf(stream: string, state: StreamState): StreamPast {
    const { id } = state;
    const planned = id === undefined ? undefined : this.eventsOf.get(id);
    const known = id === undefined ? undefined : this.known.get(id);
    return {
      last: lastToWriteAfter(state),
      softDeleted: isSoftDeleted(state.metadata),
      hasMetadata: this.stateOf(metastreamOf(stream)).written !== NOTHING,
      first: (wanted) => known?.first.get(wanted) ?? planned?.find((event) => event.id === wanted),
      at: (revision) => known?.at.get(revision) ?? plannedAt(revision, planned),
    };
  }

  /** Adds events behind the last one of the stream; its last revision then. */
  write(stream: string, events: readonly ProposedEvent[]): bigint {
    const state = this.stateOf(stream);
    if (events.length === 0) return lastToWriteAfter(state);
    const id = state.id ?? this.open(stream);
    let revision = state.written;
    for (const event of events) this.add(event, stream, id, (revision += 1n));
    this.change(stream, { ...state, id, written: revision });
    return revision;
  }

  /** Ends the stream, and its metastream with it. */
  tombstone(stream: string, id: string): void {
    this.endsStreams = true;
    const state = this.stateOf(stream);
    const streamId = state.id ?? this.open(stream);
    this.add({ ...EMPTY, id, type: TOMBSTONE_TYPE }, stream, streamId, TOMBSTONE);
    this.change(stream, { ...state, id: streamId, written: TOMBSTONE });
    const metastream = metastreamOf(stream);
    this.states.set(metastream, { ...this.stateOf(metastream), last: TOMBSTONE });
  }

  private open(name: string): bigint {
    const id = (this.lastStream += 1n);
    this.newStreams.push({ id, name });
    return id;
  }

  private add(event: ProposedEvent, stream: string, streamId: bigint, revision: bigint): void {
    const { id, type, isJson, data, metadata } = event;
    const position = (this.head += 1n);
    const planned = { id, type, isJson, data, metadata, stream, streamId, revision, position, created: this.now };
    this.events.push(planned);
    const before = this.eventsOf.get(streamId);
    if (before) before.push(planned);
    else this.eventsOf.set(streamId, [planned]);
  }

  private change(stream: string, state: StreamState): void {
    this.states.set(stream, { ...state, last: state.last === TOMBSTONE ? TOMBSTONE : state.written });
    if (!isMetastream(stream) || isMetastream(originalOf(stream))) return;
    const event = this.events.at(-1);
    const { id, last, written } = this.stateOf(originalOf(stream));
    const its = metadataOf(event?.isJson ? event.data : undefined);
    this.states.set(originalOf(stream), { ...(id !== undefined && { id }), last, written, ...its });
  }
}

const EMPTY = { isJson: false, data: new Uint8Array(), metadata: new Uint8Array() };

function plannedAt(revision: bigint, planned: readonly Planned[] | undefined): Known | undefined {
  const first = planned?.[0];
  return first && revision >= first.revision ? planned[Number(revision - first.revision)] : undefined;
}
