import { EventStoreDBClient, jsonEvent, type JSONEventType } from '@eventstore/db-client';
import { type DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { checkReadSide, ReadSideRunner, type Process } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { catalogues, entities, migrations, prefixes, processes, projections } from '../../apps/projector/src/views.js';

/** A store with these events, and a database for what follows from them. */
export async function openProcessWorld(events: readonly RecordedEvent[]) {
  const database = await createTestDatabase();
  const server = await startTestEventStore(database.eventStoreUrl);
  await append(server.connectionString, events);
  const eventStore = new EventStore(server.connectionString);
  const dataSource = await createTestReadStore(database.readModelsUrl, { entities, migrations });
  return {
    ...{ database, eventStore, dataSource },
    stored: async (): Promise<readonly RecordedEvent[]> => {
      const all: RecordedEvent[] = [];
      for await (const event of eventStore.readAll({ prefixes })) all.push(event);
      return all;
    },
    follow: (process: Process) => follow(process, { dataSource, eventStore }),
    close: async (): Promise<void> => {
      await eventStore.close();
      await dataSource.destroy();
      await server.close();
      await database.drop();
    },
  };
}

async function append(connectionString: string, events: readonly RecordedEvent[]): Promise<void> {
  const client = EventStoreDBClient.connectionString(connectionString);
  for (const { stream, eventId: id, type, data, metadata } of events) {
    const event = { id, type, data: data as JSONEventType['data'], metadata: { ...metadata } };
    await client.appendToStream(stream, jsonEvent<JSONEventType>(event));
  }
  await client.dispose();
}

/** Runs the process from its checkpoint until it has committed the last event of the store. */
async function follow(
  process: Process,
  { dataSource, eventStore }: { readonly dataSource: DataSource; readonly eventStore: EventStore },
): Promise<void> {
  const head = BigInt(await eventStore.head());
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  let done: (outcome: string | undefined) => void = () => undefined;
  const ended = new Promise<string | undefined>((resolve) => (done = resolve));
  const runner = new ReadSideRunner(
    { processes: [process] },
    {
      ...{ dataSource, eventStore, prefixes },
      knownTypes: checkReadSide({ projections, processes, catalogues }),
      log: { log: say, warn: say },
      observe: (_subscriber, news) => {
        if (news.kind === 'committed' && BigInt(news.position) >= head) done(undefined);
        if (news.kind === 'parked') done(news.error);
        if (news.kind === 'failed') done(news.why);
      },
    },
  );
  runner.start();
  const why = await ended;
  await runner.close();
  if (why !== undefined) throw new Error(`${process.name}: ${why}\n${said.join('\n')}`);
}
