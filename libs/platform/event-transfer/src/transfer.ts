import { holdingOf, plan, type Plan } from './check.js';
import { Digest, isSame, type Summary } from './digest.js';
import { type Transferred } from './export.js';
import { type OnProgress, told } from './progress.js';
import { type RawStore } from './raw-store.js';
import { type EventSource, StoreSource } from './sources.js';
import { write } from './write.js';

/**
 * Brings the source's events into the target: same streams, revisions, ids, types and bytes, in the source's order. May be run again after
 * it ended anywhere, and later, for what the source got since. Nothing is written when the target holds anything else in one of
 * the source's streams, or the source is not sound.
 */
export async function transferEvents(
  source: EventSource,
  target: RawStore,
  onProgress: OnProgress,
): Promise<Transferred> {
  const held = await holdingOf(told(await StoreSource.open(target), 'compare', onProgress));
  const planned = await plan(told(source, 'check', onProgress), held);
  await write(target, told(source, 'write', onProgress), planned);
  const found = await readBack(target, planned, onProgress);
  return { source: planned.source, target: found, agrees: isSame(planned.source, found) };
}

/** Only the source's streams: the target may hold others. */
async function readBack(target: RawStore, { counts }: Plan, onProgress: OnProgress): Promise<Summary> {
  const digest = new Digest();
  for await (const event of told(await StoreSource.open(target), 'read-back', onProgress)) {
    if (counts.has(event.stream)) digest.add(event);
  }
  return digest.summary;
}
