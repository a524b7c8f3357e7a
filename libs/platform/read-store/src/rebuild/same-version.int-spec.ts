import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { notes } from '../projections/notes-for-spec.js';
import { parkedStreams } from '../parking/parked-streams.js';
import { skipEvent } from '../parking/skipped-events.js';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';
import { listViews } from './list-views.js';
import { openShop, rowsOfNotes, type Shop } from './rebuild-for-spec.js';
import { dropDue } from './retired-tables.js';

const spoilt = { type: 'NoteSpoilt', data: {} };

describe('a rebuild of the same version', () => {
  let shop: Shop;

  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.close());

  const fed = async (count: number): Promise<string> => {
    shop.run();
    const head = await shop.write(count);
    await shop.untilAt(head);
    return head;
  };

  /** Reads until it is told to stop; throws when there are fewer rows than before. Answers how often it read. */
  const reading = async (signal: AbortSignal): Promise<number> => {
    let reads = 0;
    for (let seen = 0; !signal.aborted; reads += 1) {
      const count = await shop.countOf('notes__v1');
      if (count < seen) throw new Error(`went back from ${seen} to ${count}`);
      seen = count;
    }
    return reads;
  };
  /** Settles when a rebuild asks for the tables and does not get them. */
  const untilItQueues = async (): Promise<void> => {
    const queued = 'pg_stat_activity where wait_event_type = $$Lock$$ and query like $$lock table%$$';
    while (!(await shop.countOf(queued))) await sleep(5);
  };

  it('switches to the same rows, and the runner goes on from the checkpoint', async () => {
    const head = await fed(1200);
    const before = await rowsOfNotes(shop.rows);
    const report = await shop.rebuild();
    expect(report).toMatchObject({ outcome: 'switched', differences: 0, first: [], position: head, events: 1200 });
    expect(report.tables).toEqual([
      { table: 'notes__v1', live: 1200, rebuilt: 1200, differing: [], onlyLive: [], onlyRebuilt: [] },
    ]);
    expect(await rowsOfNotes(shop.rows)).toEqual(before);
    await shop.untilAt(await shop.write(3));
    expect(await shop.countOf('notes__v1')).toBe(1203);
    const { schema } = report.retired[0]!;
    expect(await shop.schemas()).toEqual([schema]);
    expect(await shop.countOf(`${schema!}.notes__v1`)).toBe(1200);
  });

  it('lets events arrive and readers read as if nothing were: never an error, never fewer rows than before', async () => {
    await fed(1000);
    const done = new AbortController();
    const writer = async (): Promise<number> => {
      for (let count = 0; ; count += 1) {
        if (done.signal.aborted) return count;
        await shop.write(1);
      }
    };
    const others = [writer(), reading(done.signal), reading(done.signal)] as const;
    const reports = [await shop.rebuild(), await shop.rebuild()];
    done.abort();
    const [written, ...reads] = await Promise.all(others);
    expect(reports.map(({ outcome, differences }) => [outcome, differences])).toEqual(Array(2).fill(['switched', 0]));
    await shop.untilAt(await shop.write(1));
    expect(await shop.countOf('notes__v1')).toBe(1000 + written + 1);
    for (const each of [written, ...reads]) expect(each).toBeGreaterThan(reports.length);
  });

  it('goes in small batches beside others, and in large ones when it is to be fast', async () => {
    await fed(1000);
    const stepsOf = async (isFast: boolean): Promise<number> => {
      let steps = 0;
      const onProgress = ({ phase }: { readonly phase: string }): void => {
        if (phase === 'build') steps += 1;
      };
      expect(await shop.rebuild(notes, { isFast, onProgress })).toMatchObject({ outcome: 'switched', events: 1000 });
      return steps;
    };
    expect(await stepsOf(false)).toBeGreaterThanOrEqual(10);
    expect(await stepsOf(true)).toBeLessThan(10);
  });

  it('names what is wrong in the live tables, switches only when that is accepted, and records why', async () => {
    const head = await fed(2);
    const [one, two] = await rowsOf<{ note_id: string }>(
      shop.rows.manager,
      'select note_id from notes__v1 order by note_id',
    );
    await shop.rows.query(`update notes__v1 set amount = 9.50, mark = 'abc' where note_id = $1`, [one!.note_id]);
    await shop.rows.query('delete from notes__v1 where note_id = $1', [two!.note_id]);
    const refused = await shop.rebuild();
    expect(refused).toMatchObject({ outcome: 'refused', differences: 3, retired: [] });
    expect(refused.tables[0]!.differing).toEqual([
      { column: 'amount', count: 1, expected: false },
      { column: 'mark', count: 1, expected: false },
      { column: null, count: 1, expected: false },
    ]);
    const key = `shelf=a, note_id=${one!.note_id}`;
    expect(refused.first.slice(0, 2)).toEqual([
      { table: 'notes__v1', key, column: 'amount', live: '9.50', rebuilt: '1.00' },
      { table: 'notes__v1', key, column: 'mark', live: '"abc"', rebuilt: 'null' },
    ]);
    expect(refused.first[2]).toMatchObject({ key: `shelf=a, note_id=${two!.note_id}`, column: null, live: null });
    expect(await shop.countOf('notes__v1')).toBe(1);
    expect(await shop.schemas()).toEqual([]);

    expect(await shop.rebuild(notes, { accept: '误改' })).toMatchObject({ outcome: 'switched', differences: 3 });
    expect(await shop.countOf('notes__v1 where amount = 1 and mark is null')).toBe(2);
    expect(await shop.rows.query('select reason, differences, position from retired_tables')).toEqual([
      { reason: '误改', differences: 3, position: head },
    ]);
    expect(await shop.rebuild(notes, { compareOnly: true })).toMatchObject({ outcome: 'compared', differences: 0 });
    expect(await shop.countOf('retired_tables')).toBe(1);
  });

  it('puts a table in its place that is not there at all', async () => {
    await fed(3);
    await shop.rows.query('drop table notes__v1');
    expect((await shop.rebuild()).first).toEqual([
      { table: 'notes__v1', key: '—', column: null, live: null, rebuilt: '3 行 rows' },
    ]);
    expect(await shop.rebuild(notes, { accept: 'gone' })).toMatchObject({ outcome: 'switched' });
    await shop.untilAt(await shop.write(1));
    expect(await shop.countOf('notes__v1')).toBe(4);
  });

  it('is the same without a runner, behind the head and before the first event', async () => {
    expect(await shop.rebuild()).toMatchObject({ outcome: 'switched', position: null, events: 0 });
    const runner = shop.run();
    const at = await shop.write(3);
    await shop.untilAt(at);
    await runner.close();
    await shop.write(3);
    expect(await shop.rebuild()).toMatchObject({ outcome: 'switched', position: at, events: 3, differences: 0 });
    shop.run();
    await shop.untilAt(await shop.write(1));
    expect(await shop.countOf('notes__v1')).toBe(7);
  });

  it('parks what the runner parks, leaves out what was skipped, and the runner goes on from there', async () => {
    shop.run();
    await shop.world.append([spoilt], 'note-parked');
    await shop.write(1, 'note-parked');
    await shop.world.append([spoilt], 'note-skipped');
    await shop.write(1, 'note-skipped');
    await shop.untilAt(await shop.write(1));
    const skipped = { kind: 'projection', name: 'notes', stream: 'note-skipped', revision: 0 } as const;
    expect(await skipEvent(shop.rows, skipped, { reason: 'spoilt', by: 'spec', at: new Date() })).toBe(true);
    while (await shop.countOf(`parked_stream where stream = 'note-skipped'`)) await sleep(20);
    expect(await shop.countOf('notes__v1')).toBe(2);
    expect(await shop.rebuild()).toMatchObject({ outcome: 'switched', differences: 0 });
    expect(await shop.countOf('notes__v1')).toBe(2);
    await shop.write(1, 'note-skipped');
    await shop.untilAt(await shop.write(1, 'note-parked'));
    expect(await shop.countOf('notes__v1')).toBe(3);
    expect((await parkedStreams(shop.rows)).map(({ stream, revision }) => [stream, revision])).toEqual([
      ['note-parked', 0],
    ]);
  });

  it('tells a stream that only the rebuild parks, and one that it does not park any more is read again', async () => {
    shop.run();
    await shop.world.append([spoilt], 'note-x');
    await shop.untilAt(await shop.write(1, 'note-x'));
    const strict: Projection = { ...notes, on: { ...notes.on, NoteWritten: notes.on['NoteSpoilt']! } };
    const mended = await shop.rebuild({ ...notes, on: { ...notes.on, NoteSpoilt: () => [] } }, { accept: 'mended' });
    expect(mended).toMatchObject({ outcome: 'switched', differences: 1 });
    expect(await parkedStreams(shop.rows)).toEqual([]);
    await shop.untilAt(await shop.write(1, 'note-x'));
    expect(await shop.countOf('notes__v1')).toBe(2);
    const parking = await shop.rebuild(strict);
    expect(parking.first[0]).toMatchObject({ table: 'parked_stream', key: 'stream=note-x', rebuilt: '#0: spoilt' });
  });

  it('is done by one at a time', async () => {
    await fed(50);
    const both = await Promise.allSettled([shop.rebuild(), shop.rebuild()]);
    const refused = both.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('The view is being rebuilt')]);
  });

  it('gives up with a clear sentence while a reader does not let go, and is not in the way of others meanwhile', async () => {
    await fed(10);
    const reader = shop.rows.createQueryRunner();
    const hold = async (): Promise<void> => {
      await reader.startTransaction();
      await reader.query('set local idle_in_transaction_session_timeout = 0');
      await reader.query('select 1 from notes__v1');
    };
    await hold();
    await expect(shop.rebuild(notes, { tries: 3 })).rejects.toThrow('A query holds the tables for long');
    expect(await shop.schemas()).toEqual([]);
    // Let go between two tries.
    const switched = shop.rebuild();
    await untilItQueues();
    // Who reads now stands behind it in the queue, and gets through although the tables are held on.
    expect(await shop.countOf('notes__v1')).toBe(10);
    await untilItQueues();
    await reader.rollbackTransaction();
    expect(await switched).toMatchObject({ outcome: 'switched', differences: 0 });
    await reader.release();
    await shop.untilAt(await shop.write(1));
  });

  it('is kept for its grace and dropped after it', async () => {
    await fed(5);
    const { retired } = await shop.rebuild();
    expect(await shop.countOf(`retired_tables where drop_after = retired_at + interval '24 hours'`)).toBe(1);
    expect(await dropDue(shop.rows)).toEqual([]);
    const [second] = (await shop.rebuild(notes, { graceMs: 0 })).retired;
    expect((await listViews(shop.rows)).map(({ version, state, rows }) => [version, state, rows])).toEqual([
      [1, 'serving', 5],
      [1, 'retired', 5],
      [1, 'retired', 5],
    ]);
    expect((await dropDue(shop.rows)).map(({ schema }) => schema)).toEqual([second!.schema]);
    expect(await shop.schemas()).toEqual([retired[0]!.schema]);
    expect(await shop.countOf('notes__v1')).toBe(5);
  });
});
