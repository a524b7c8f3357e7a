import { type Delivery, type EventStore } from '#platform/event-store';

interface Range {
  readonly prefixes: readonly string[];
  /** Exclusive; from the very start when absent. */
  readonly after: string | undefined;
  readonly upTo: string;
}

/** A part of the log that has an end, as a subscription would deliver it; `count` is of what was read by then. */
export function readUpTo(
  eventStore: Pick<EventStore, 'readAll'>,
  { prefixes, after, upTo }: Range,
): { readonly deliveries: AsyncIterable<Delivery>; readonly count: () => number } {
  let count = 0;
  async function* deliveries(): AsyncGenerator<Delivery> {
    for await (const event of eventStore.readAll({ prefixes, upTo, ...(after === undefined ? {} : { after }) })) {
      count += 1;
      yield { kind: 'event', event };
    }
  }
  return { deliveries: deliveries(), count: () => count };
}
