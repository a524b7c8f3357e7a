import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RecordedEvent } from '#domain/kernel';
import { outcomeIsUnknown } from './failures.js';
import { EventStoreUnavailable } from './refusals.js';

export interface Listening {
  /** False: no more of this stream. */
  readonly take: (event: RecordedEvent) => boolean;
  /** Aborted: nobody is there to hear of it any more, and nothing more is read. */
  readonly gone: AbortSignal;
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
