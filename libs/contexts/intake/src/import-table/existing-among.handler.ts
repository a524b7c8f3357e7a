import { setImmediate as others } from 'node:timers/promises';
import { type EventStore } from '#platform/event-store';
import { targetStreams } from '#contexts/targets';
import { type Existing } from './plan-import.js';

/** Streams read at once: enough to keep the store busy, few enough to leave it to others. */
const AT_ONCE = 16;
/** Answers that lie ready lead to the next questions in one stretch, a thousand of them: in between, others are served. */
const A_TURN = 8;

type Found = readonly (readonly [string, Existing])[];

/** Those of the targets that stand already, in batches. */
export async function* existingAmong(targetIds: readonly string[], eventStore: EventStore): AsyncGenerator<Found> {
  const coming: Promise<Found>[] = [];
  let existing: (readonly [string, Existing])[] = [];
  for (let at = 0; at < targetIds.length + AT_ONCE; at += 1) {
    const targetId = targetIds[at];
    // A new one begins as soon as the oldest is there: nobody waits for the slowest of sixteen.
    if (targetId !== undefined) coming.push(begun(lookUp(targetId, eventStore)));
    if (at >= AT_ONCE) existing.push(...((await coming.shift()) ?? []));
    if (at % A_TURN === 0) await others();
    if (existing.length < AT_ONCE) continue;
    yield existing;
    existing = [];
  }
  if (existing.length > 0) yield existing;
}

async function lookUp(targetId: string, eventStore: EventStore): Promise<Found> {
  const { state, tip } = await eventStore.load(targetStreams.of(targetId), targetStreams.decider);
  return state.status === 'absent' ? [] : [[targetId, { target: state, revision: tip.revision }]];
}

/** What fails is heard of when its turn comes, or not at all where one before it failed. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
