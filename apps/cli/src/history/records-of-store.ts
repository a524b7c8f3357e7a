import { readTarget } from '#contexts/records';
import { isWithin, ProjectAsOf, RecordOfTarget, type RecordEntry, type Scope } from '#contexts/records/core';
import { targetStreams } from '#contexts/targets/core';
import { type EventStore } from '#platform/event-store';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';
import { type FoundTarget } from './find-target.js';
import { type Records } from './records.js';

const NEVER = new AbortController().signal;

/** From the event store alone, by nothing but its address: a proof needs no API and no database. */
export const withRecordsOfStore = (work: (records: Records) => Promise<void>): Promise<void> =>
  withEventStore(findInstance(['EVENTSTORE_URL']), (eventStore) =>
    work({
      listed: (scope) => listed(eventStore, scope),
      entriesOf: (targetId) => entriesOf(eventStore, targetId),
    }),
  );

async function listed(eventStore: EventStore, scope: Scope): Promise<readonly FoundTarget[]> {
  const found: FoundTarget[] = [];
  for await (const event of eventStore.readAll({ prefixes: [`${targetStreams.category}-`] })) {
    if (event.revision !== 0 || !isWithin(event, scope)) continue;
    const project = new ProjectAsOf(targetStreams.idOf(event));
    await readTarget(eventStore, targetStreams.idOf(event), { take: (each) => project.take(each), gone: NEVER });
    found.push(...[project.row() ?? []].flat());
  }
  return found;
}

async function entriesOf(eventStore: EventStore, targetId: string): Promise<readonly RecordEntry[]> {
  const record = new RecordOfTarget();
  const take = (event: Parameters<RecordOfTarget['take']>[0]): boolean => {
    record.take(event);
    return true;
  };
  await readTarget(eventStore, targetId, { take, gone: NEVER });
  return record.inOrder();
}
