import { hear, type EventStore, type Listening } from '#platform/event-store';
import { tellers } from './views/target-history/summary.js';

/** Every stream of a target, one after the other, each in its order. */
export async function readTarget(
  eventStore: Pick<EventStore, 'readStream'>,
  targetId: string,
  listening: Listening,
): Promise<void> {
  for (const { streams } of tellers) await hear(eventStore.readStream(streams.of(targetId)), listening);
}
