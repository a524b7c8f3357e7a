import { type DataSource } from 'typeorm';
import { type Settings } from '#platform/process';
import { type EventStore } from '#platform/event-store';

export async function withEventStore<T>(
  { eventStoreUrl }: Pick<Settings, 'eventStoreUrl'>,
  work: (eventStore: EventStore) => Promise<T>,
): Promise<T> {
  const { EventStore } = await import('#platform/event-store');
  const eventStore = new EventStore(eventStoreUrl);
  try {
    return await work(eventStore);
  } finally {
    await eventStore.close();
  }
}

export async function withReadStore<T>(
  { databaseUrl }: Pick<Settings, 'databaseUrl'>,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  // A command that needs no rows does without the second that these take to load.
  const { createReadDataSource } = await import('#platform/read-store');
  const { entities } = await import('./replay/read-side.js');
  const dataSource = await createReadDataSource({ url: databaseUrl, entities, migrations: [], poolSize: 1 });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
