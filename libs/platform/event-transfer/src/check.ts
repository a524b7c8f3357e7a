import { addDigest, Digest, type Summary } from './digest.js';
import { TransferRefused } from './refused.js';
import { Revisions } from './revisions.js';
import { isSoftDeletion, placeOf, type StoredEvent } from './stored-event.js';

/** What a target holds of each stream: how many events, and the sum of their digests. */
export type Held = ReadonlyMap<string, { readonly count: number; readonly sum: bigint }>;

/** What is to be written to a target that holds `held`. */
export interface Plan {
  readonly source: Summary;
  readonly held: Held;
  /** How many events the source holds of each of its streams. */
  readonly counts: ReadonlyMap<string, number>;
  /** Metadata streams of streams that were deleted, if only for a time: the server writes to them, too. */
  readonly deleted: ReadonlySet<string>;
}

export async function holdingOf(events: AsyncIterable<StoredEvent>): Promise<Held> {
  const held = new Map<string, { count: number; sum: bigint }>();
  for await (const event of events) {
    const of = held.get(event.stream) ?? { count: 0, sum: 0n };
    held.set(event.stream, { count: of.count + 1, sum: addDigest(of.sum, event) });
  }
  return held;
}

/**
 * Walks the whole source before anything is written. Throws TransferRefused unless what the target holds of each of the source's
 * streams is the beginning of that stream.
 */
export async function plan(events: AsyncIterable<StoredEvent>, held: Held): Promise<Plan> {
  const source = new Digest();
  const revisions = new Revisions();
  const deleted = new Set<string>();
  const begun = new Map<string, bigint>();
  for await (const event of events) {
    const before = revisions.accept(event);
    source.add(event);
    if (event.type === '') throw withoutType(event);
    if (isSoftDeletion(event)) deleted.add(event.stream);
    compare(event, before, { held, begun });
  }
  for (const [stream] of begun) throw conflict(stream);
  return { source: source.summary, held, counts: revisions.counts, deleted };
}

/** `begun` holds the streams of which the target's part is not yet seen whole. */
function compare(
  event: StoredEvent,
  before: number,
  { held, begun }: { readonly held: Held; readonly begun: Map<string, bigint> },
): void {
  const there = held.get(event.stream);
  if (there === undefined || before >= there.count) return;
  const sum = addDigest(begun.get(event.stream) ?? 0n, event);
  if (before + 1 < there.count) {
    begun.set(event.stream, sum);
    return;
  }
  begun.delete(event.stream);
  if (sum !== there.sum) throw conflict(event.stream);
}

/** The target holds something else than the source at or before `event`. */
export const conflictAt = (event: StoredEvent, cause?: unknown): TransferRefused => conflict(placeOf(event), cause);

const conflict = (place: string, cause?: unknown): TransferRefused =>
  new TransferRefused(
    `目标事件库的流 ${place} 里有别的事件，没有再写入；请换一个空的事件库。`,
    'The target holds other events in this stream; nothing more was written: use an empty event store.',
    { cause },
  );

/** Client 6.2.1 ends its process on one. */
const withoutType = (event: StoredEvent): TransferRefused =>
  new TransferRefused(`${placeOf(event)} 没有类型，无法写入。`, 'The event has no type and could not be written.');
