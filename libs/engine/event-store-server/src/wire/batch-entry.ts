import { type StreamIdentifier, type UUID } from '@eventstore/db-client/generated/shared_pb.js';
import { type OpenAppend } from './open-append.js';
import { shared } from './stubs.js';

/** One append of a BatchAppend call, from its first part to its last, and to its one answer. */
export class BatchEntry {
  readonly since = performance.now();
  /** Until it is answered. */
  append: OpenAppend | undefined;
  timer: NodeJS.Timeout | undefined;
  answered = false;
  /** All its parts have come. */
  whole = false;
  /** Of its parts while there are more to come. */
  bytes = 0;

  constructor(
    readonly id: string,
    readonly correlation: UUID,
    readonly stream: StreamIdentifier = new shared.StreamIdentifier(),
  ) {}
}
