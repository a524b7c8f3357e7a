import { type EventStore } from '#event-store';
import { targetDecider, targetStream } from '#targets';
import { type Existing } from './plan-import.js';

/** Streams read at once: enough to keep the store busy, few enough to leave it to others. */
const AT_ONCE = 16;

/** Those of the targets that stand already, in batches. */
export async function* existingAmong(
  targetIds: readonly string[],
  eventStore: EventStore,
): AsyncGenerator<readonly (readonly [string, Existing])[]> {
  for (let from = 0; from < targetIds.length; from += AT_ONCE) {
    const loaded = await Promise.all(
      targetIds.slice(from, from + AT_ONCE).map(async (targetId) => {
        const { state, tip } = await eventStore.load(targetStream(targetId), targetDecider);
        return state.status === 'absent' ? [] : [[targetId, { target: state, revision: tip.revision }] as const];
      }),
    );
    const existing = loaded.flat();
    if (existing.length > 0) yield existing;
  }
}
