import { decideAppend, type StreamPast } from './decide-append.js';
import { type DeleteRequest, NOTHING } from './recorded.js';

/** Whether a stream is deleted or given a tombstone: as an append is, of an event that was never written before. */
export function decideDelete(
  { kind, expected }: Pick<DeleteRequest, 'kind' | 'expected'>,
  past: StreamPast,
): 'write' | 'wrong-revision' | 'deleted' {
  const decision = decideAppend({ expected, events: [NEW] }, { ...past, first: unknown, at: unknown });
  if (typeof decision === 'object') throw new Error('an event that was never written is known');
  // A tombstone may be put where nothing is; there is nothing to hide, though.
  if (decision === 'write' && kind === 'delete' && past.last === NOTHING && !past.hasMetadata) return 'wrong-revision';
  return decision;
}

const NEW = { id: '', type: '', isJson: false, data: new Uint8Array(), metadata: new Uint8Array() };

const unknown = () => undefined;
