import { type DataSource } from 'typeorm';
import { type Settings } from '#config';
import { EventStore } from '#event-store';
import { createReadDataSource } from '#read-store';
import { entities } from './replay/read-side.js';

export async function withEventStore<T>(
  { eventStoreUrl }: Pick<Settings, 'eventStoreUrl'>,
  work: (eventStore: EventStore) => Promise<T>,
): Promise<T> {
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
  const dataSource = await createReadDataSource({ url: databaseUrl, entities, migrations: [], poolSize: 1 });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
