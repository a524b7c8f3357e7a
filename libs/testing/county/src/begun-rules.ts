import { readFileSync } from 'node:fs';
import { rulesFileSchema, seedingsOf } from '#contexts/rules/core';
import { type EventStore } from '#platform/event-store';

/** The rules that are shipped, as `npm start` begins a region with them. */
export async function beginRules(eventStore: EventStore, region = '511124'): Promise<void> {
  const file = rulesFileSchema.parse(JSON.parse(readFileSync('infra/config/rules.json', 'utf8')));
  const seedings = seedingsOf({ region, file, recordedAt: '2025-01-01T00:00:00.000Z' });
  for (const seeding of seedings) await eventStore.decide(...seeding);
}
