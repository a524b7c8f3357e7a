import { type ProposedEvent } from '../storage/recorded.js';

export const MAX_APPEND_BYTES = 1_048_576;
/** What one append may take in memory with its metadata, which the limit above leaves out. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;

/** The size of one append, counted over all its events as EventStoreDB 23.10 does: data only. */
export class AppendSize {
  private counted = 0;
  private kept = 0;

  get inMemory(): number {
    return this.kept;
  }

  /** Whether the append still fits with this event. */
  holds({ data, metadata, type }: ProposedEvent): boolean {
    this.counted += data.length;
    this.kept += data.length + metadata.length + 2 * type.length + 100;
    return this.counted <= MAX_APPEND_BYTES && this.kept <= MAX_KEPT_BYTES;
  }
}
