import { type EventStoreDBClient } from '@eventstore/db-client';
import { event, eventsFrom, named } from './asking.js';

export type StateOfStream = keyof typeof WAYS;

type Way = (client: EventStoreDBClient, stream: string) => Promise<unknown>;

const twoEvents: Way = (client, stream) => client.appendToStream(stream, eventsFrom(0, 2));

const WAYS = {
  absent: () => Promise.resolve(),
  'metadata only': (client, stream) => client.setStreamMetadata(stream, { owner: '人社局' }),
  'of two events': twoEvents,
  'soft-deleted': async (client, stream) => {
    await twoEvents(client, stream);
    await client.deleteStream(stream);
  },
  're-created': async (client, stream) => {
    await twoEvents(client, stream);
    await client.deleteStream(stream);
    await client.appendToStream(stream, event(2));
  },
  'truncated wholly': async (client, stream) => {
    await twoEvents(client, stream);
    await client.setStreamMetadata(stream, { truncateBefore: 99 });
  },
  'metadata only, soft-deleted': async (client, stream) => {
    await client.setStreamMetadata(stream, { owner: '人社局' });
    await client.deleteStream(stream);
  },
  tombstoned: async (client, stream) => {
    await twoEvents(client, stream);
    await client.tombstoneStream(stream);
  },
  'tombstoned unwritten': (client, stream) => client.tombstoneStream(stream),
} satisfies Record<string, Way>;

/** A new stream that was brought into the state. */
export async function streamThatIs(state: StateOfStream, client: EventStoreDBClient): Promise<string> {
  const stream = named(state.replaceAll(/[ ,]+/g, '-'));
  await WAYS[state](client, stream);
  return stream;
}
