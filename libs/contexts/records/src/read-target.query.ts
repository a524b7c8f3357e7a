import { type RecordedEvent } from '#domain/kernel';
import { hear, type EventStore, type Listening } from '#platform/event-store';
import { tellers } from './views/target-history/summary.js';

/**
 * Every stream of a target, one after the other, each in its order. Where its own stream, the first, is not there, nothing else is: so that
 * to be told of what one may not see, and of what is not there, takes one look each.
 */
export async function readTarget(
  eventStore: Pick<EventStore, 'readStream'>,
  targetId: string,
  { take, gone }: Listening,
): Promise<void> {
  let heard = 0;
  const found = (event: RecordedEvent): boolean => {
    heard += 1;
    return take(event);
  };
  for (const { streams } of tellers) {
    await hear(eventStore.readStream(streams.of(targetId)), { take: found, gone });
    if (heard === 0) return;
  }
}
