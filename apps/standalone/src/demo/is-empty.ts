import { assessmentsReadSide } from '#contexts/assessments';
import { EventStore } from '#platform/event-store';
import { intakeReadSide } from '#contexts/intake';
import { readSideOf } from '#platform/read-store';
import { targetsReadSide } from '#contexts/targets';

/** Whether the event store holds nothing of ours yet. */
export async function isEmptyStore(eventStoreUrl: string): Promise<boolean> {
  const { prefixes } = readSideOf([targetsReadSide, assessmentsReadSide, intakeReadSide]);
  const eventStore = new EventStore(eventStoreUrl);
  try {
    for await (const _ of eventStore.readAll({ prefixes })) return false;
    return true;
  } finally {
    await eventStore.close();
  }
}
