import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';

const LOOK_EVERY_MS = 100;

/** Until every projection and process has everything that is stored now, and the queue all jobs that follow from it. */
export async function caughtUp(eventStoreUrl: string, dataSource: DataSource, stop: AbortSignal): Promise<void> {
  const eventStore = new EventStore(eventStoreUrl);
  const head = await eventStore.head();
  await eventStore.close();
  while (!(await isAt(dataSource, head))) await delay(LOOK_EVERY_MS, undefined, { signal: stop });
}

async function isAt(dataSource: DataSource, head: string): Promise<boolean> {
  const rows: unknown = await dataSource.query(
    `select count(*) filter (where position is null or position < $1)
          + (select count(*) from outbox where enqueued_at is null) as behind, count(*) as known
     from subscription where kind <> 'relay'`,
    [head],
  );
  const [row] = rows as readonly { readonly behind: string; readonly known: string }[];
  return row?.behind === '0' && row.known !== '0';
}
