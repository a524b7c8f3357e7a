import { type AppendRequest, NOTHING, type ProposedEvent, TOMBSTONE } from './recorded.js';

/** An event of the stream. */
export interface Known {
  readonly id: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly created: bigint;
}

/** What is known of a stream when a write to it is decided. */
export interface StreamPast {
  readonly last: bigint;
  readonly softDeleted: boolean;
  /** Whether its metastream holds an event. */
  readonly hasMetadata: boolean;
  /** The first time an id was written to the stream. */
  readonly first: (id: string) => Known | undefined;
  readonly at: (revision: bigint) => Known | undefined;
}

export type Decision = 'write' | 'wrong-revision' | 'deleted' | Known;

/**
 * Whether an append is written, refused, or was written before (then the last event of the first time is given).
 * The same order of questions as EventStoreDB 23.10: see test/fixtures/conformance.
 */
export function decideAppend(
  { expected, events }: Pick<AppendRequest, 'expected' | 'events'>,
  past: StreamPast,
): Decision {
  if (past.last === TOMBSTONE) return 'deleted';
  switch (expected) {
    case 'any':
      return unlessKnown(events, past);
    case 'stream_exists':
      if (past.softDeleted) return 'deleted';
      return past.last === NOTHING && !past.hasMetadata ? 'wrong-revision' : unlessKnown(events, past);
    case 'no_stream':
      return atRevision(NOTHING, events, past);
    default:
      return atRevision(expected, events, past);
  }
}

function unlessKnown(events: readonly ProposedEvent[], past: StreamPast): Decision {
  let last: Known | undefined;
  for (const [index, event] of events.entries()) {
    last = past.first(event.id);
    // An unknown event behind known ones is not the append of the first time.
    if (last === undefined) return index === 0 ? 'write' : 'wrong-revision';
  }
  return last ?? 'write';
}

function atRevision(expected: bigint, events: readonly ProposedEvent[], past: StreamPast): Decision {
  if (expected === past.last) return 'write';
  let last: Known | undefined;
  let revision = expected;
  for (const { id } of events) {
    const known = past.at((revision += 1n));
    if (known?.id !== id) return last === undefined && isNone(expected, past) ? 'write' : 'wrong-revision';
    last = known;
  }
  return last ?? 'wrong-revision';
}

/** To who expects no stream, a deleted one is none. */
const isNone = (expected: bigint, { softDeleted }: StreamPast) => expected === NOTHING && softDeleted;
