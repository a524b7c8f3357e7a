import { type DataSource } from 'typeorm';
import { directory } from '#contexts/directory';
import { type EventStore } from '#platform/event-store';
import { PositionWaiter } from '#platform/read-store';
import { tasksView } from '../views/tasks/tasks.projection.js';

const WAIT_MS = 10_000;
const PAGE = 200;
const TO_COME = `state in ('open', 'ahead')`;

/** Throws where the views have not come to what is recorded now: whoever asks is asked again. */
export async function awaitViews(dataSource: DataSource, eventStore: EventStore): Promise<void> {
  const head = await eventStore.head();
  const waiter = new PositionWaiter(dataSource);
  try {
    for (const { name: projection, version } of [tasksView, ...(directory.views ?? [])]) {
      const { reached } = await waiter.waitFor({ projection, version }, head, WAIT_MS);
      if (!reached) throw new Error(`读模型 ${projection} 还没有到 ${head} the view has not come to it yet`);
    }
  } finally {
    await waiter.close();
  }
}

/** Everybody to whom something is named that is still to be signed. */
export async function personsNamed({ manager }: DataSource): Promise<readonly string[]> {
  const found: unknown = await manager.query(
    `select distinct named.id as person
     from tasks__v2 t, unnest(array[coalesce(t.transferred_to, t.person), t.assigned_to]) as named (id)
     where ${TO_COME} and named.id is not null order by named.id`,
  );
  return (found as readonly { readonly person: string }[]).map(({ person }) => person); // the column as it is named
}

/** The targets in which something is named to one of them, page by page in the order of their ids. */
export async function* targetsNaming(
  { manager }: DataSource,
  persons: readonly string[],
  most = PAGE,
): AsyncGenerator<readonly string[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const found: unknown = await manager.query(
      `select distinct target_id as id from tasks__v2 where ${TO_COME} and target_id > $1
         and (coalesce(transferred_to, person) = any($2::text[]) or assigned_to = any($2::text[]))
       order by target_id limit ${most}`,
      [after, persons],
    );
    const ids = (found as readonly { readonly id: string }[]).map(({ id }) => id); // the column as it is named
    if (ids.length > 0) yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < most) return;
    after = last;
  }
}
