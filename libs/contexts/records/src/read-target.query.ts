import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RecordedEvent } from '#domain/kernel';
import { EventStoreUnavailable, outcomeIsUnknown, type EventStore } from '#platform/event-store';
import { tellers } from './views/target-history/summary.js';

export interface Listening {
  /** False: no more of this stream. */
  readonly take: (event: RecordedEvent) => boolean;
  /** Aborted: nobody is there to hear of it any more, and nothing more is read. */
  readonly gone: AbortSignal;
}

/** Every stream of a target, one after the other, each in its order. */
export async function readTarget(
  eventStore: Pick<EventStore, 'readStream'>,
  targetId: string,
  listening: Listening,
): Promise<void> {
  for (const { streams } of tellers) await hear(eventStore.readStream(streams.of(targetId)), listening);
}

/** Until they are over, or enough, or nobody listens. Others are served between any two of them, however many come at once. */
export async function hear(events: AsyncIterable<RecordedEvent>, { take, gone }: Listening): Promise<void> {
  for await (const event of events) {
    if (gone.aborted || !take(event)) return;
    await nextTurn();
  }
}

/** For whoever asks over HTTP: a store that does not answer is told as such. */
export const orUnavailable = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw outcomeIsUnknown(cause) ? new EventStoreUnavailable({ cause }) : cause;
  });
