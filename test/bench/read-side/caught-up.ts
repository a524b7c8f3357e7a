import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';

const LOOK_EVERY_MS = 100;
const TELL_EVERY_MS = 5000;

/** Until every projection and process has everything that is stored now, and the queue all jobs that follow from it. */
export async function caughtUp(
  eventStoreUrl: string,
  dataSource: DataSource,
  stop: AbortSignal,
  tell: (position: string, head: string) => void = () => undefined,
): Promise<void> {
  const eventStore = new EventStore(eventStoreUrl);
  const head = await eventStore.head();
  await eventStore.close();
  let told = performance.now();
  for (;;) {
    const { isThere, position } = await standingAt(dataSource, head);
    if (isThere) return;
    if (performance.now() - told > TELL_EVERY_MS) {
      told = performance.now();
      tell(position, head);
    }
    await delay(LOOK_EVERY_MS, undefined, { signal: stop });
  }
}

/** `position` is that of the one that is furthest behind. */
async function standingAt(dataSource: DataSource, head: string): Promise<{ isThere: boolean; position: string }> {
  const rows: unknown = await dataSource.query(
    `select count(*) filter (where position is null or position < $1)
          + (select count(*) from outbox where enqueued_at is null) as behind, count(*) as known,
            min(coalesce(position, 0)) as position
     from subscription where kind <> 'relay'`,
    [head],
  );
  const [row] = rows as readonly { readonly behind: string; readonly known: string; readonly position: string }[];
  return { isThere: row?.behind === '0' && row.known !== '0', position: row?.position ?? '0' };
}
