import { type Delivery } from './log.js';
import { type Reader } from './reader.js';
import { type RecordedEvent } from './recorded.js';
import { type StoredEvent } from './rows.js';

/** Bytes of large events held at a time for a reader, who may be slow; one event always. */
const CHUNK_BYTES = 2 * 1024 * 1024;

/** The deliveries with their large events whole, in pieces that are small enough to be held. */
export async function* complete(reader: Reader, deliveries: readonly Delivery[]): AsyncGenerator<readonly Delivery[]> {
  let from = 0;
  let bytes = 0;
  for (const [index, delivery] of deliveries.entries()) {
    const size = omittedIn(delivery);
    if (bytes > 0 && bytes + size > CHUNK_BYTES) {
      yield await filled(reader, deliveries.slice(from, index));
      from = index;
      bytes = 0;
    }
    bytes += size;
  }
  yield await filled(reader, from === 0 ? deliveries : deliveries.slice(from));
}

/** Whether nothing of the event was left out. */
export const isWhole = (event: RecordedEvent) => omitted(event) === 0;

/** The same events, whole; in no order. */
export const completed = (reader: Reader, events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> =>
  reader.at([...new Set(events.map(({ position }) => position))], 'whole');

async function filled(reader: Reader, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
  const large = deliveries.flatMap((each) => partsOf(each).filter((event) => !isWhole(event)));
  if (large.length === 0) return deliveries;
  const whole = new Map((await completed(reader, large)).map((event) => [event.position, event]));
  const fill = (event: RecordedEvent) => (isWhole(event) ? event : (whole.get(event.position) ?? event));
  return deliveries.map((each) => {
    if (each.kind !== 'event') return each;
    const { event, link } = each;
    return { kind: 'event', ...(event && { event: fill(event) }), ...(link && { link: fill(link) }) };
  });
}

function partsOf(delivery: Delivery): readonly RecordedEvent[] {
  if (delivery.kind !== 'event') return [];
  return [delivery.event, delivery.link].filter((event) => event !== undefined);
}

function omittedIn(delivery: Delivery): number {
  if (delivery.kind !== 'event') return 0;
  return (delivery.event ? omitted(delivery.event) : 0) + (delivery.link ? omitted(delivery.link) : 0);
}

/** Events from memory are always whole. */
const omitted = (event: RecordedEvent | StoredEvent) => ('omitted' in event ? event.omitted : 0);
