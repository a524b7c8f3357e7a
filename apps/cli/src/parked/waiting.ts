import { type EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { type ParkedStream } from '#platform/read-store';
import { knownTypes, processes, projections } from '../replay/read-side.js';

type Source = Pick<EventStore, 'readStream'>;
type Subscriber = Pick<ParkedStream, 'kind' | 'name' | 'version'>;

export const subscriberTitle = ({ kind, name, version }: Subscriber): string => `${kind} ${name} v${version}`;

/** What the subscriber takes of a stream, from the event that it waits at on. */
export async function* waitingOn(eventStore: Source, parked: ParkedStream): AsyncGenerator<RecordedEvent> {
  const isTaken = takenBy(parked);
  for await (const event of eventStore.readStream(parked.stream, parked.revision)) {
    if (event.revision === parked.revision || isTaken(event.type)) yield event;
  }
}

/** How many events wait behind that one. */
export async function countBehind(eventStore: Source, parked: ParkedStream): Promise<number> {
  let count = 0;
  for await (const { revision } of waitingOn(eventStore, parked)) count += revision > parked.revision ? 1 : 0;
  return count;
}

/** Of a version that this program does not know, every event may be. */
function takenBy({ kind, name, version }: Subscriber): (type: string) => boolean {
  const subscriber =
    kind === 'process'
      ? processes.find((each) => each.name === name)
      : projections.find((each) => each.name === name && each.version === version);
  return (type) => !subscriber || Object.hasOwn(subscriber.on, type) || !knownTypes.has(type);
}
