import { TransferRefused } from './refused.js';
import { isTombstone, placeOf, type StoredEvent } from './stored-event.js';

/** Walks events and sees that each stream's revisions count up from 0 without a gap. */
export class Revisions {
  /** How many events of a stream there were; a tombstone counts as one. */
  readonly counts = new Map<string, number>();
  private readonly ended = new Set<string>();

  /** How many events of its stream were before this one. Throws TransferRefused where revisions are not as they should be. */
  accept(event: StoredEvent): number {
    const before = this.counts.get(event.stream) ?? 0;
    this.check(event, before);
    this.counts.set(event.stream, before + 1);
    if (isTombstone(event)) this.ended.add(event.stream);
    return before;
  }

  private check(event: StoredEvent, before: number): void {
    if (this.ended.has(event.stream)) throw afterTheEnd(event);
    if (isTombstone(event) || event.revision === BigInt(before)) return;
    throw before === 0 ? scavenged(event) : gap(event, before);
  }
}

const scavenged = (event: StoredEvent): TransferRefused =>
  new TransferRefused(
    `流 ${event.stream} 的第一个事件是 ${placeOf(event)}，更早的已被清除（scavenge），修订号无法保留。`,
    `The stream begins at this event, those before were scavenged, so that its revisions could not be kept.`,
  );

const gap = (event: StoredEvent, before: number): TransferRefused =>
  new TransferRefused(
    `${placeOf(event)} 的修订号不连续，应为 ${before}。`,
    `The revisions have a gap or a double: ${before} was expected here.`,
  );

const afterTheEnd = (event: StoredEvent): TransferRefused =>
  new TransferRefused(`${placeOf(event)} 在墓碑之后。`, `There is an event behind the tombstone of its stream.`);
