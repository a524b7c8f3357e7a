import { type Reader } from './reader.js';
import { NOTHING, TOMBSTONE } from './recorded.js';
import { firstVisible, isSoftDeleted } from './stream-metadata.js';
import { NO_STREAM, type StreamState } from './streams.js';

/** What a reader is told of a stream: nothing is there, it has ended for ever, or revisions `first` to `last` are there. */
export type Visible =
  | { readonly kind: 'none' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'there'; readonly id: bigint; readonly first: bigint; readonly last: bigint };

/** The stream as its metadata leaves it now; `first` is behind `last` when all of it is hidden. */
export async function visible(reader: Reader, name: string): Promise<Visible> {
  const states = await reader.states([name]);
  const state = states.get(name) ?? NO_STREAM;
  const seen = withoutAge(state);
  const since = oldest(reader, state);
  if (seen.kind !== 'there' || since === undefined || seen.first > seen.last) return seen;
  return { ...seen, first: await reader.firstSince(seen.id, seen.first, seen.last, since) };
}

/** What $tb and $maxCount leave. */
export function withoutAge(state: StreamState): Visible {
  if (state.last === TOMBSTONE) return { kind: 'ended' };
  if (state.id === undefined || state.last === NOTHING || isSoftDeleted(state.metadata)) return { kind: 'none' };
  const first = firstVisible(state);
  return { kind: 'there', id: state.id, first: first < 0n ? 0n : first, last: state.last };
}

/** Events created before this are hidden by $maxAge. */
export function oldest(reader: Reader, { metadata: { maxAgeSeconds } }: StreamState): bigint | undefined {
  return maxAgeSeconds === undefined ? undefined : reader.now() - maxAgeSeconds * 1_000_000n;
}
