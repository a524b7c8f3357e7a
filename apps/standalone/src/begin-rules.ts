import { rulesFileSchema, seedingsOf } from '#contexts/rules/core';
import { loadJsonFile } from '#platform/process';
import { type Options } from './options.js';

/** Every year of the region that has no rules yet begins with those of the file; at a later start there is nothing to do. */
export async function beginRules(eventStoreUrl: string, { region, rulesFile }: Options): Promise<void> {
  const { EventStore } = await import('#platform/event-store');
  const eventStore = new EventStore(eventStoreUrl);
  try {
    const file = loadJsonFile('JIXIAO_RULES', rulesFile, rulesFileSchema);
    const seedings = seedingsOf({ region, file, recordedAt: new Date().toISOString() });
    for (const seeding of seedings) await eventStore.decide(...seeding);
  } finally {
    await eventStore.close();
  }
}
