import { type Oddity, type RecordedEvent } from '#domain/kernel';
import { Digest, type Summary } from './digest.js';
import { HashChains } from './hash-chains.js';
import { IdSet } from './id-set.js';
import { type OnProgress, told } from './progress.js';
import { TransferRefused } from './refused.js';
import { Revisions } from './revisions.js';
import { type EventSource } from './sources.js';
import { isTombstone, placeOf, type StoredEvent } from './stored-event.js';

/** What is odd in an event of ours though its hash is right, told by who knows what it means. */
export type Inspect = (event: RecordedEvent) => readonly Oddity[];

export interface Verified extends Summary {
  readonly streams: number;
  readonly odd: {
    readonly count: number;
    readonly first: readonly { readonly event: RecordedEvent; readonly because: readonly Oddity[] }[];
  };
}

/**
 * Walks all events. Throws TransferRefused at the first that is not as it should be: revisions without a gap, ids once in a stream,
 * positions rising, hash chains sound. What `inspect` finds stops nothing.
 */
export async function verifyEvents(source: EventSource, onProgress: OnProgress, inspect?: Inspect): Promise<Verified> {
  const digest = new Digest();
  const revisions = new Revisions();
  const chains = new HashChains();
  const ids = new IdSet();
  const odd = new OddOnes(inspect);
  let position = -1n;
  for await (const event of told(source, 'verify', onProgress)) {
    revisions.accept(event);
    if (event.position.commit <= position) throw notRising(event);
    position = event.position.commit;
    if (!isTombstone(event) && !ids.add(event.stream, event.id)) throw twice(event);
    odd.accept(chains.accept(event));
    digest.add(event);
  }
  return { ...digest.summary, streams: revisions.counts.size, odd: odd.found };
}

/** Every one is counted, and of so many it is kept why. */
const TOLD = 100;

class OddOnes {
  private count = 0;
  private readonly first: Verified['odd']['first'][number][] = [];

  constructor(private readonly inspect: Inspect = () => []) {}

  get found(): Verified['odd'] {
    return { count: this.count, first: this.first };
  }

  accept(event: RecordedEvent | undefined): void {
    const because = event === undefined ? [] : this.inspect(event);
    if (event === undefined || because.length === 0) return;
    this.count += 1;
    if (this.first.length < TOLD) this.first.push({ event, because });
  }
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
