import { jsonEvent, NO_STREAM, type EventStoreDBClient } from '@eventstore/db-client';
import { type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import { type HotStream } from './hot-streams.js';
import { type SampleEvent } from './sample-event.js';

/** Something that can be appended to, each time at the exact revision that is expected. */
export type Append = (stream: HotStream, events: readonly SampleEvent[]) => Promise<void>;

export const appendThrough =
  (client: EventStoreDBClient): Append =>
  async (stream, events) => {
    const expectedRevision = stream.length === 0n ? NO_STREAM : stream.length - 1n;
    const { nextExpectedRevision } = await client.appendToStream(
      stream.name,
      events.map((event) => jsonEvent(event)),
      { expectedRevision },
    );
    stream.length = nextExpectedRevision + 1n;
  };

export const appendWithEmmett =
  (store: PostgresEventStore): Append =>
  async (stream, events) => {
    const expectedStreamVersion = stream.length === 0n ? 'STREAM_DOES_NOT_EXIST' : stream.length;
    const { nextExpectedStreamVersion } = await store.appendToStream(stream.name, [...events], {
      expectedStreamVersion,
    });
    stream.length = nextExpectedStreamVersion;
  };
