import { type DataSource } from 'typeorm';
import { EventStoreUnavailable, type EventStore } from '#platform/event-store';
import { say } from '#platform/process';
import { markOtherLog, OtherLog, type Subscriber } from '#platform/read-store';

/** Says it before anything is served: what the views hold is not of the event store that is connected, and is not read. */
export async function sayOtherLog(
  dataSource: DataSource,
  eventStore: EventStore,
  subscribers: readonly Subscriber[],
): Promise<void> {
  const others = await markOtherLog(dataSource, eventStore, subscribers).catch(unknown);
  if (others.length > 0) say(new OtherLog(others).message);
}

/** A store that does not answer is not another one: whoever leads finds out once it does. */
function unknown(error: unknown): readonly Subscriber[] {
  if (error instanceof EventStoreUnavailable) return [];
  throw error;
}
