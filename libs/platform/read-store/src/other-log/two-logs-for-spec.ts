import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import pg from 'pg';
import { EventStore } from '#platform/event-store';
import { transfer } from '#platform/event-transfer';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { PositionWaiter, ReadSideRunner, type ReadSide } from '../index.js';
import { Note, notes, tellReader } from '../projections/notes-for-spec.js';
import { NoteV2, notesV2, ShelfV2 } from '../rebuild/notes-v2-for-spec.js';
import { registerViews } from '../rebuild/view-versions.js';
import { LONG, noteEvent, openWorld, view } from '../runners/running-for-spec.js';
import { rowsOf } from '../store/statement.js';

const FOREIGN = 40;

/** A world, and a second event store that others wrote to first: what is copied there stands at other positions. */
export async function openTwoLogs() {
  const world = await openWorld();
  const database = await createTestDatabase();
  let server = await startTestEventStore(database.eventStoreUrl);
  const url = server.connectionString;
  await writeForeign(url);
  const copy = new EventStore(url);
  const side = await world.readSide();
  const rows = await createTestReadStore(world.database.readModelsUrl, {
    entities: [Note, NoteV2, ShelfV2],
    migrations: [...notes.migrations, ...notesV2.migrations],
  });
  await registerViews(rows, [notes], new Date());
  const waiter = new PositionWaiter(rows);
  const running: { close(): Promise<void> }[] = [];
  const on = (eventStore: ReadSide['eventStore']) => ({ ...side, dataSource: rows, eventStore });
  const two = {
    ...{ world, rows, copy, waiter, on, url },
    /** The view and the process of this world, on this log, until `stop`. */
    run: (eventStore: ReadSide['eventStore'], more: Partial<ReadSide> = {}): void => {
      const own = { ...on(eventStore), ...more };
      const runner = new ReadSideRunner({ projections: [notes], processes: [tellReader] }, own);
      running.push(runner);
      runner.start();
    },
    stop: async (): Promise<void> => {
      await Promise.all(running.splice(0).map((each) => each.close()));
    },
    copyAll: () => transfer.into(url, { url: world.eventStoreUrl() }, () => undefined),
    write: (eventStore: EventStore, count = 1): Promise<string> => {
      const told = Array.from({ length: count }, () => noteEvent(randomUUID()));
      return world.append(told, `note-${randomUUID()}`, 1, eventStore);
    },
    untilAt: async (position: string): Promise<void> => {
      const { reached } = await waiter.waitFor(view, position, LONG);
      if (!reached) throw new Error(`the view does not reach ${position}`);
      for (;;) {
        const [found] = await two.subscriptions('process');
        if (BigInt(found?.position ?? -1) >= BigInt(position)) return;
      }
    },
    /** Both found that the log is another one. */
    untilStopped: async (): Promise<void> => {
      while (!(await two.subscriptions()).every(({ stopped }) => stopped)) await rows.query('select pg_sleep(0.02)');
    },
    subscriptions: (kind?: string) =>
      rowsOf<{ kind: string; position: string | null; seen: string | null; eventId: string | null; stopped: boolean }>(
        rows.manager,
        `select kind, position, seen_position as seen, seen_event_id as "eventId", other_log_since is not null as stopped
         from subscription where kind = coalesce($1, kind) order by kind desc`,
        [kind],
      ),
    /** As the release before wrote it. */
    forgetSeen: () => rows.query('update subscription set seen_position = null, seen_event_id = null'),
    /** The second store has no record there any more. */
    emptyPlace: async (position: string): Promise<void> => {
      const admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query('delete from event_store.events where position = $1', [position]);
      await admin.end();
    },
    /** The first has stopped: the second answers where it did, and then the first again. */
    swap: async (): Promise<void> => {
      await server.close();
      server = await startTestEventStore(database.eventStoreUrl, Number(new URL(world.eventStoreUrl()).port));
    },
    swapBack: async (): Promise<void> => {
      await server.close();
      await world.startEventStore();
      server = await startTestEventStore(database.eventStoreUrl);
    },
    close: async (): Promise<void> => {
      await two.stop();
      await waiter.close();
      await rows.destroy();
      await copy.close();
      await server.close();
      await world.close();
      await database.drop();
    },
  };
  return two;
}

export type TwoLogs = Awaited<ReturnType<typeof openTwoLogs>>;

async function writeForeign(url: string): Promise<void> {
  const client = EventStoreDBClient.connectionString(url);
  const events = Array.from({ length: FOREIGN }, (_, n) => jsonEvent({ type: 'Theirs', data: { n } }));
  await client.appendToStream('theirs-1', events);
  await client.dispose();
}
