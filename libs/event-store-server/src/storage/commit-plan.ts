import { decideAppend, type StreamPast } from './decide-append.js';
import { inner, type KnownEvents } from './known-events.js';
import { type AppendOutcome, type AppendRequest, metastreamOf, NOTHING, type RecordedEvent } from './recorded.js';
import { type StreamState } from './streams.js';

export interface Planned extends RecordedEvent {
  readonly streamId: bigint;
}

/** Decides the appends of one commit in the order they came, each seeing what the ones before it will have written. */
export class CommitPlan {
  readonly events: Planned[] = [];
  readonly newStreams: { readonly id: bigint; readonly name: string }[] = [];
  readonly states = new Map<string, StreamState>();

  constructor(
    private readonly committed: ReadonlyMap<string, StreamState>,
    private readonly known: KnownEvents,
    private end: { readonly head: bigint; readonly lastStream: bigint },
    private readonly created: bigint,
  ) {}

  get head(): bigint {
    return this.end.head;
  }

  get lastStream(): bigint {
    return this.end.lastStream;
  }

  decide(request: AppendRequest): AppendOutcome {
    const state = this.stateOf(request.stream);
    const past = this.pastOf(request.stream, state);
    const { last } = past;
    const decision = decideAppend(request, past);
    if (decision === 'wrong-revision') return { kind: 'wrong-revision', current: last };
    if (decision !== 'write') return { kind: 'appended', revision: decision.revision, position: decision.position };
    if (request.events.length === 0) return { kind: 'appended', revision: last, position: this.head };
    return this.write(request, state ?? this.open(request.stream));
  }

  private pastOf(stream: string, state: StreamState | undefined): StreamPast {
    const hasMetadata = this.stateOf(metastreamOf(stream)) !== undefined;
    if (!state) return { last: NOTHING, hasMetadata, firstOf: new Map(), at: new Map() };
    const { id, last } = state;
    return { last, hasMetadata, firstOf: inner(this.known.firstOf, id), at: inner(this.known.at, id) };
  }

  private stateOf(stream: string): StreamState | undefined {
    return this.states.get(stream) ?? this.committed.get(stream);
  }

  private open(name: string): StreamState {
    const id = this.lastStream + 1n;
    this.end = { ...this.end, lastStream: id };
    this.newStreams.push({ id, name });
    return { id, last: NOTHING };
  }

  private write({ stream, events }: AppendRequest, { id: streamId, last }: StreamState): AppendOutcome {
    const firstOf = inner(this.known.firstOf, streamId);
    const at = inner(this.known.at, streamId);
    let revision = last;
    let position = this.head;
    for (const event of events) {
      revision += 1n;
      position += 1n;
      this.events.push({ ...event, stream, streamId, revision, position, created: this.created });
      const known = { id: event.id, revision, position };
      at.set(revision, known);
      if (!firstOf.has(event.id)) firstOf.set(event.id, known);
    }
    this.end = { ...this.end, head: position };
    this.states.set(stream, { id: streamId, last: revision });
    return { kind: 'appended', revision, position };
  }
}
