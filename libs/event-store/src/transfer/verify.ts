import { Digest, type Summary } from './digest.js';
import { HashChains } from './hash-chains.js';
import { IdSet } from './id-set.js';
import { type OnProgress, told } from './progress.js';
import { TransferRefused } from './refused.js';
import { Revisions } from './revisions.js';
import { type EventSource } from './sources.js';
import { isTombstone, placeOf, type StoredEvent } from './stored-event.js';

export interface Verified extends Summary {
  readonly streams: number;
}

/**
 * Walks all events. Throws TransferRefused at the first that is not as it should be: revisions without a gap, ids once in a stream,
 * positions rising, hash chains sound.
 */
export async function verifyEvents(source: EventSource, onProgress: OnProgress): Promise<Verified> {
  const digest = new Digest();
  const revisions = new Revisions();
  const chains = new HashChains();
  const ids = new IdSet();
  let position = -1n;
  for await (const event of told(source, 'verify', onProgress)) {
    revisions.accept(event);
    if (event.position.commit <= position) throw notRising(event);
    position = event.position.commit;
    if (!isTombstone(event) && !ids.add(event.stream, event.id)) throw twice(event);
    chains.accept(event);
    digest.add(event);
  }
  return { ...digest.summary, streams: revisions.counts.size };
}

const notRising = (event: StoredEvent): TransferRefused =>
  new TransferRefused(
    `${placeOf(event)} 的位置 ${event.position.commit} 不大于前一个事件的。`,
    'The position of this event is not beyond that of the one before.',
  );

const twice = (event: StoredEvent): TransferRefused =>
  new TransferRefused(
    `${placeOf(event)} 的 id ${event.id} 在这个流里已经有过。`,
    'The id of this event is in its stream before.',
  );
