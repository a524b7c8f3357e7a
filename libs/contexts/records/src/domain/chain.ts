import { type RecordedEvent } from '#domain/kernel';
import { emptyTip, nextTip, type Tip } from '#platform/event-store/core';
import { RecordTampered } from './record.errors.js';

/** The chain of hashes of one stream, verified as its events come. */
export class Chain {
  private tip: Tip;

  constructor(stream: string) {
    this.tip = emptyTip(stream);
  }

  /** Throws RecordTampered where it breaks. */
  take(event: RecordedEvent): void {
    try {
      this.tip = nextTip(this.tip, event);
    } catch (cause) {
      throw new RecordTampered(event, { cause });
    }
  }
}
