import { LRUCache } from 'lru-cache';
import { type Decider, type DomainEvent } from '#domain/kernel';
import { type Known } from './past.js';

interface Kept {
  readonly decider: { readonly isSummary?: true };
  /** With the id of every command in it up to there; of later ones perhaps, too. */
  readonly known: Known<unknown>;
}

/** A county's hot streams in the weeks when all save: 5,000 projects, each with its assessment. */
const MAX_STREAMS = 10_000;
const MAX_BYTES = 64 * 1_048_576;
/** One stream larger than this would push out a thousand others: such ones have a place of their own, for those who work on one. */
const MAX_STREAM_BYTES = 2 * 1_048_576;
const MAX_LARGE_BYTES = 128 * 1_048_576;
/** An entry with its tip, and a UUID in a Set: measured with Node 20, rounded up. */
const ENTRY_BYTES = 500;
const COMMAND_ID_BYTES = 100;

const bytesOf = ({ known, decider }: Kept): number =>
  ENTRY_BYTES + (decider.isSummary ? 0 : 2 * known.bytes) + COMMAND_ID_BYTES * known.commandIds.size;

/** Streams as they were last seen, most recently used first, bounded in number and in rough size. */
export class StateCache {
  private readonly usual = new LRUCache<string, Kept>({
    max: MAX_STREAMS,
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_STREAM_BYTES,
    sizeCalculation: bytesOf,
  });
  private readonly large = new LRUCache<string, Kept>({ maxSize: MAX_LARGE_BYTES, sizeCalculation: bytesOf });

  /** Only what this very decider folded: another one's state means something else. */
  find<State, Event extends DomainEvent>(stream: string, decider: Decider<State, Event>): Known<State> | undefined {
    const places = [this.usual, this.large];
    const kept = places.map((place) => place.get(stream)).find((found) => found?.decider === decider);
    return kept?.known as Known<State> | undefined; // that decider's state, by identity
  }

  keep<State, Event extends DomainEvent>(decider: Decider<State, Event>, known: Known<State>): void {
    const { stream, revision } = known.tip;
    // What is not there is asked for each time: many names are tried once.
    if (revision < 0 || (this.find(stream, decider)?.tip.revision ?? -1) > revision) return;
    const kept = { decider, known };
    const isLarge = bytesOf(kept) > MAX_STREAM_BYTES;
    const [place, other] = isLarge ? [this.large, this.usual] : [this.usual, this.large];
    place.set(stream, kept);
    if (other.peek(stream)?.decider === decider) other.delete(stream);
  }

  drop(stream: string): void {
    this.usual.delete(stream);
    this.large.delete(stream);
  }

  get size(): number {
    return this.usual.size + this.large.size;
  }
}
