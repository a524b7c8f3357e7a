import { type RecordedEvent } from '#domain/kernel';
import { type Statement } from '../store/statement.js';

/** Commits these rows with the checkpoint at the event that is not taken. */
export type CommitInstead = (statements: readonly Statement[]) => Promise<void>;

/** Which events a subscriber leaves out, and what becomes of one that it cannot take. */
export interface Parking {
  /** Of a parked stream, or skipped. */
  isOut(event: RecordedEvent): boolean;
  /** Throws where the subscriber must not go on. */
  park(event: RecordedEvent, why: Error, commit: CommitInstead): Promise<void>;
}
