import { type AppendRequest, NOTHING, type ProposedEvent } from './recorded.js';

export interface Known {
  readonly id: string;
  readonly revision: bigint;
  readonly position: bigint;
}

/** What is known of a stream when an append to it is decided. */
export interface StreamPast {
  readonly last: bigint;
  readonly hasMetadata: boolean;
  /** The first time an id was written to the stream. */
  readonly firstOf: ReadonlyMap<string, Known>;
  readonly at: ReadonlyMap<bigint, Known>;
}

export type Decision = 'write' | 'wrong-revision' | Known;

/**
 * Whether an append is written, refused, or was written before (then the last event of the first time is given).
 * The same order of questions as EventStoreDB 23.10: see test/fixtures/conformance.
 */
export function decideAppend({ expected, events }: AppendRequest, past: StreamPast): Decision {
  switch (expected) {
    case 'any':
      return unlessKnown(events, past);
    case 'stream_exists':
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
    last = past.firstOf.get(event.id);
    // An unknown event behind known ones is not the append of the first time.
    if (last === undefined) return index === 0 ? 'write' : 'wrong-revision';
  }
  return last ?? 'write';
}

function atRevision(expected: bigint, events: readonly ProposedEvent[], past: StreamPast): Decision {
  if (expected === past.last) return 'write';
  let last: Known | undefined;
  for (const [index, event] of events.entries()) {
    last = past.at.get(expected + 1n + BigInt(index));
    if (last?.id !== event.id) return 'wrong-revision';
  }
  return last ?? 'wrong-revision';
}
