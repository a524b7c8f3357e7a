import { randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { createTestReadStore } from '#testing/read-stores';
import { ReadSideRunner } from '../index.js';
import { Note, notes } from '../projections/notes-for-spec.js';
import { PositionWaiter } from '../positions/position-waiter.js';
import { type Projection } from '../projections/projection.js';
import { LONG, noteEvent, openWorld } from '../runners/running-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { notesV2, NoteV2, ShelfV2 } from './notes-v2-for-spec.js';
import { rebuild, type RebuildOptions } from './rebuild.js';
import { registerViews } from './view-versions.js';

/** A store in which `notes` v1 is served and fed by a runner, and v2 has its tables. */
export async function openShop() {
  const world = await openWorld();
  const { readModelsUrl: url } = world.database;
  const store = { entities: [Note, NoteV2, ShelfV2], migrations: [...notes.migrations, ...notesV2.migrations] };
  const rows = await createTestReadStore(url, store);
  await registerViews(rows, [notes], new Date());
  const side = { ...(await world.readSide()), dataSource: rows };
  const waiter = new PositionWaiter(rows);
  const running: ReadSideRunner[] = [];
  const { eventStore, prefixes, knownTypes } = { ...side, eventStore: world.eventStore };
  const shop = {
    ...{ world, rows, side, url, waiter },
    run: (projection: Projection = notes): ReadSideRunner => {
      const runner = new ReadSideRunner({ projections: [projection] }, side);
      running.push(runner);
      runner.start();
      return runner;
    },
    /** Ends the runner that was started first. */
    closeFirst: async (): Promise<void> => {
      await running.shift()?.close();
    },
    write: (count: number, stream?: string): Promise<string> =>
      world.append(
        Array.from({ length: count }, () => noteEvent(randomUUID())),
        stream,
      ),
    untilAt: async (position: string, version = 1): Promise<void> => {
      const { reached } = await waiter.waitFor({ projection: 'notes', version }, position, LONG);
      if (!reached) throw new Error(`notes v${version} does not reach ${position}`);
    },
    rebuild: (projection: Projection = notes, options: Partial<RebuildOptions> = {}) =>
      rebuild({ url, projection, eventStore, prefixes, knownTypes, ...options }),
    /** What the rebuilds made that is not the live schema. */
    schemas: async (): Promise<string[]> => {
      const found: unknown = await rows.query(
        `select nspname from pg_namespace where nspname like 'jixiao\\_%' order by 1`,
      );
      return (found as readonly { nspname: string }[]).map(({ nspname }) => nspname);
    },
    countOf: async (table: string): Promise<number> => {
      const [row] = await rowsOf<{ count: number }>(rows.manager, `select count(*)::integer as count from ${table}`);
      return row?.count ?? 0;
    },
    close: async (): Promise<void> => {
      await Promise.all(running.map((runner) => runner.close()));
      await waiter.close();
      await rows.destroy();
      await world.close();
    },
  };
  return shop;
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

export const rowsOfNotes = async (rows: DataSource, table = 'notes__v1'): Promise<readonly string[]> => {
  const found: unknown = await rows.query(`select to_jsonb(t)::text as row from ${table} as t order by 1`);
  return (found as readonly { row: string }[]).map(({ row }) => row);
};
