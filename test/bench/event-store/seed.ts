import { type EventStoreDBClient } from '@eventstore/db-client';
import { HotStreams } from './hot-streams.js';
import { sampleEvents } from './sample-event.js';
import { appendThrough } from './targets.js';

const PER_APPEND = 1_000;
const IN_FLIGHT = 4;

export interface Seeding {
  readonly events: number;
  readonly stop: AbortSignal;
  readonly say: (what: string) => void;
}

/** Fills a store as anyone would, through the client; streams hold a thousand events each. */
export async function seed(client: EventStoreDBClient, { events, stop, say }: Seeding): Promise<void> {
  const append = appendThrough(client);
  const streams = new HotStreams(0);
  let begun = 0;
  const worker = async () => {
    while (begun < events) {
      stop.throwIfAborted();
      const count = Math.min(PER_APPEND, events - begun);
      begun += count;
      if (begun % (50 * PER_APPEND) === 0)
        say(`存入 storing ${begun.toLocaleString('en')}/${events.toLocaleString('en')}`);
      await append(streams.take(), sampleEvents(count));
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}
