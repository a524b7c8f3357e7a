import { contexts } from '#contexts';
import { EventStore } from '#platform/event-store';
import { readSideOfContexts } from '#platform/context';

/** Whether the event store holds nothing of ours yet. */
export async function isEmptyStore(eventStoreUrl: string): Promise<boolean> {
  const { prefixes } = readSideOfContexts(contexts);
  const eventStore = new EventStore(eventStoreUrl);
  try {
    for await (const _ of eventStore.readAll({ prefixes })) return false;
    return true;
  } finally {
    await eventStore.close();
  }
}
