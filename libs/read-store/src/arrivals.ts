import { Readable } from 'node:stream';
import { type Delivery } from '#event-store';
import { type RecordedEvent } from '#kernel';

export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here is in `events` or was of no interest. */
  readonly to: string;
}

interface Arrival {
  readonly event?: RecordedEvent;
  readonly position: string;
}

const BATCH = 500;
const AHEAD = 1000;

/**
 * Takes what has arrived, 500 events at most, while the next arrive: one event alone is not kept waiting, and a backlog
 * comes in full batches. Events of no interest only move the position.
 */
export async function* inBatches(
  source: AsyncIterable<Delivery>,
  isOfInterest: (event: RecordedEvent) => boolean,
): AsyncGenerator<Batch> {
  const arrivals = Readable.from(slim(source, isOfInterest), { highWaterMark: AHEAD });
  for await (const first of arrivals as AsyncIterable<Arrival>) {
    const taken = [first];
    while (taken.length < BATCH) {
      const next = arrivals.read() as Arrival | null;
      if (next === null) break;
      taken.push(next);
    }
    const to = taken.at(-1)?.position ?? first.position;
    yield { events: taken.flatMap(({ event }) => (event ? [event] : [])), to };
  }
}

async function* slim(
  source: AsyncIterable<Delivery>,
  isOfInterest: (event: RecordedEvent) => boolean,
): AsyncGenerator<Arrival> {
  for await (const delivery of source) {
    switch (delivery.kind) {
      case 'event': {
        const { event } = delivery;
        yield isOfInterest(event) ? { event, position: event.position } : { position: event.position };
        break;
      }
      case 'checkpoint':
        yield { position: delivery.position };
        break;
      case 'caught-up':
        break;
    }
  }
}
