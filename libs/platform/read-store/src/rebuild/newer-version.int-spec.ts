import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Projection } from '../projections/projection.js';
import { checkpointOf } from '../positions/position-waiter.js';
import { Lines, notes } from '../projections/notes-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { listViews } from './list-views.js';
import { notesV2 } from './notes-v2-for-spec.js';
import { openShop, rowsOfNotes, type Shop } from './rebuild-for-spec.js';
import { buildVersion } from './rebuild.js';
import { dropDue } from './retired-tables.js';
import { RetiredViews } from './retired-views.js';
import { ServedViews } from './served-views.js';
import { registerViews } from './view-versions.js';

const pinned: Projection = {
  ...notesV2,
  on: {
    ...notesV2.on,
    NoteWritten: (event) =>
      notesV2.on['NoteWritten']!(event).map((change) =>
        change.kind === 'upsert' && 'pinned' in change.row
          ? { ...change, row: { ...change.row, pinned: true } }
          : change,
      ),
  },
};

describe('a newer version of a view', () => {
  let shop: Shop;
  let head: string;
  let served: ServedViews;

  beforeEach(async () => {
    shop = await openShop();
    shop.run();
    head = await shop.write(30);
    await shop.untilAt(head);
    served = new ServedViews(shop.rows);
  });
  afterEach(() => shop.close());

  const register = (...projections: Projection[]) => registerViews(shop.rows, projections, new Date());
  const states = async () => (await listViews(shop.rows)).map(({ version, state }) => `v${version} ${state}`);

  it('is built beside the one that serves, compared but for what its note declares, and served', async () => {
    expect((await register(notesV2)).map(({ version }) => version)).toEqual([2]);
    expect(await states()).toEqual(['v2 building', 'v1 serving']);
    expect(await served.isServing('notes', 2)).toBe(false);
    const report = await shop.rebuild(notesV2);
    expect(report).toMatchObject({
      outcome: 'switched',
      version: 2,
      served: 1,
      position: head,
      differences: 0,
      first: [],
    });
    expect(report.tables).toEqual([
      {
        ...{ table: 'notes', live: 30, rebuilt: 30 },
        differing: [{ column: 'amount', count: 30, expected: true }],
        onlyLive: ['tags', 'words', 'mark', 'written_at'],
        onlyRebuilt: ['title'],
      },
      { table: 'shelves', live: null, rebuilt: 1, differing: [], onlyLive: [], onlyRebuilt: [] },
    ]);
    expect(report.retired).toMatchObject([{ version: 1, schema: null }]);
    expect(await register(notesV2)).toEqual([]);
    expect(await states()).toEqual(['v2 serving', 'v1 retiring']);
    expect(await new ServedViews(shop.rows).isServing('notes', 2)).toBe(true);
    expect(await shop.schemas()).toEqual([]);
  });

  it('leaves the old deployment its own tables until nobody feeds them any more, then drops them', async () => {
    await register(notesV2);
    await shop.rebuild(notesV2, { graceMs: 0 });
    const runner = shop.run(notesV2);
    const next = await shop.write(2);
    await Promise.all([shop.untilAt(next, 1), shop.untilAt(next, 2)]);
    expect([await shop.countOf('notes__v1'), await shop.countOf('notes__v2')]).toEqual([32, 32]);
    expect(await served.isServing('notes', 1)).toBe(true);
    // Due, but fed within its grace.
    await shop.rows.query(
      `update retired_tables set drop_after = now() - interval '1 hour', retired_at = now() - interval '2 hours'`,
    );
    expect(await dropDue(shop.rows)).toEqual([]);
    await shop.closeFirst();
    await shop.rows.query(`update subscription set renewed_at = now() - interval '61 minutes' where version = 1`);
    const log = new Lines();
    const dropping = new RetiredViews({ dataSource: shop.rows, log });
    dropping.start();
    await log.until((line) => line.includes('dropped the retired view notes v1: notes__v1'));
    await dropping.close();
    expect(await shop.rows.query(`select to_regclass('notes__v1') as table`)).toEqual([{ table: null }]);
    expect(await states()).toEqual(['v2 serving']);
    expect(await shop.rows.query('select version from subscription')).toEqual([{ version: 2 }]);
    await expect(register(notes)).rejects.toThrow('v1 is retired');
    await shop.untilAt(await shop.write(1), 2);
    await runner.close();
  });

  it('does not serve while something differs that its note does not declare, unless that is accepted', async () => {
    await register(pinned);
    const refused = await shop.rebuild(pinned);
    expect(refused).toMatchObject({ outcome: 'refused', differences: 30, retired: [] });
    expect(refused.first).toHaveLength(20);
    expect(refused.first[0]).toMatchObject({ table: 'notes', column: 'pinned', live: 'false', rebuilt: 'true' });
    expect(await states()).toEqual(['v2 building', 'v1 serving']);
    expect(await shop.rebuild(pinned, { accept: 'all are pinned' })).toMatchObject({ outcome: 'switched' });
    expect(await states()).toEqual(['v2 serving', 'v1 retiring']);
  });

  it('declares rows that come or go apart from values that differ', async () => {
    const fewer: Projection = { ...notesV2, on: { ...notesV2.on, NoteWritten: () => [] } };
    await register(fewer);
    expect(await shop.rebuild(fewer)).toMatchObject({ outcome: 'refused', differences: 30 });
    const declared = { ...fewer, versionNote: { says: 'none', differs: { notes: 'rows' as const } } };
    expect(await shop.rebuild(declared, { compareOnly: true })).toMatchObject({ outcome: 'compared', differences: 0 });
    expect(await states()).toEqual(['v2 building', 'v1 serving']);
    const both = { ...notesV2, versionNote: { says: 'both', differs: { notes: 'rows' as const } } };
    expect(await shop.rebuild(both)).toMatchObject({ outcome: 'refused', differences: 30 });
  });

  it('takes the lease from a projector that runs it already, and gives it back', async () => {
    await register(notesV2);
    shop.run(notesV2);
    await shop.untilAt(head, 2);
    await shop.rows.query(`insert into notes__v2 select 'left over', note_id, amount, 0, true, title from notes__v2`);
    let written = Promise.resolve('');
    const report = await shop.rebuild(notesV2, {
      onProgress: () => {
        written = written.then(() => shop.write(1));
      },
    });
    expect(report).toMatchObject({ outcome: 'switched', differences: 0 });
    const last = await written;
    await Promise.all([shop.untilAt(last, 1), shop.untilAt(last, 2)]);
    const amounts = (version: number, amount: string) =>
      rowsOf(shop.rows.manager, `select note_id, ${amount}::text as amount, pinned from notes__v${version} order by 1`);
    expect(await amounts(2, 'amount')).toEqual(await amounts(1, '(amount * 100)::bigint'));
  });

  it('is served at the head, though the version before stands still behind it', async () => {
    await shop.closeFirst();
    const last = await shop.write(5);
    await register(notesV2);
    expect(await shop.rebuild(notesV2)).toMatchObject({ outcome: 'switched', position: head, events: 35 });
    expect(await shop.countOf('notes__v2')).toBe(35);
    expect(BigInt((await checkpointOf(shop.rows, { projection: 'notes', version: 2 }))!)).toBeGreaterThanOrEqual(
      BigInt(last),
    );
  });

  it('is built once when two programs of it start at the same time', async () => {
    const building = await Promise.all([register(notesV2), register(notesV2)]);
    expect(building.map(([view]) => view?.version)).toEqual([2, 2]);
    const { url, side, world } = shop;
    const options = { ...side, url, projection: notesV2, eventStore: world.eventStore };
    const reports = await Promise.all([buildVersion(options), buildVersion(options)]);
    expect(reports.map((report) => report?.outcome).sort()).toEqual(['switched', undefined]);
    expect(await shop.countOf('retired_tables')).toBe(1);
  });

  it('is rebuilt like any other once it serves', async () => {
    await register(notesV2);
    await shop.rebuild(notesV2);
    const before = await rowsOfNotes(shop.rows, 'notes__v2');
    const again = await shop.rebuild(notesV2);
    expect(again).toMatchObject({ outcome: 'switched', served: 2, differences: 0 });
    expect(again.retired[0]!.schema).toMatch(/^jixiao_retired_notes_v2_\d{17}$/);
    expect(await rowsOfNotes(shop.rows, 'notes__v2')).toEqual(before);
  });

  it('is not known before its migrations ran, and a view that nobody registered is read as it is', async () => {
    await expect(shop.rebuild(notesV2)).rejects.toThrow('The read store has no such version');
    expect(await served.isServing('notes', 2)).toBe(false);
    await shop.rows.query('delete from view_version');
    expect(await new ServedViews(shop.rows).isServing('notes', 2)).toBe(true);
    expect(await shop.rebuild()).toMatchObject({ outcome: 'switched', differences: 0 });
  });
});
