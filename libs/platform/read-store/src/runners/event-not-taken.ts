import { type RecordedEvent } from '#domain/kernel';
import { titleOf, type Subscriber } from '../positions/subscriber.js';

/** One event that cannot be taken; everything before it is committed, nothing after it is. */
export class EventNotTaken extends Error {
  constructor(subscriber: Subscriber, { stream, revision, type }: RecordedEvent, cause: Error) {
    super(`${titleOf(subscriber)} 停在事件 stops at ${stream} #${revision} (${type}): ${cause.message}`, { cause });
    this.name = 'EventNotTaken';
  }
}
