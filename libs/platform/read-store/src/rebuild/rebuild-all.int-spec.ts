import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadSideRunner } from '../index.js';
import { notes, tellReader } from '../projections/notes-for-spec.js';
import { openTwoLogs, type TwoLogs } from '../other-log/two-logs-for-spec.js';
import { relayWaiting } from '../outbox/outbox-relay.js';
import { parkedStreams } from '../parking/parked-streams.js';
import { skipEvent } from '../parking/skipped-events.js';
import { LONG } from '../runners/running-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { dropDue } from './retired-tables.js';
import { notesV2 } from './notes-v2-for-spec.js';
import { rebuildAll, type RebuildAllOptions } from './rebuild-all.js';
import { rowsOfNotes } from './rebuild-for-spec.js';
import { registerViews } from './view-versions.js';

interface Asked {
  readonly event: string;
  readonly ordinal: number;
  readonly position: string;
  readonly stream: string;
  readonly sent: boolean;
}

describe('rebuilding everything', () => {
  let two: TwoLogs;
  const sent: string[] = [];
  const queue = {
    enqueue: (jobs: readonly { readonly cause: { readonly eventId: string; readonly ordinal: number } }[]) => {
      sent.push(...jobs.map(({ cause }) => `${cause.eventId} ${cause.ordinal}`));
      return Promise.resolve();
    },
  };

  beforeEach(async () => {
    sent.length = 0;
    two = await openTwoLogs();
    const { eventStore } = two.world;
    two.run(eventStore);
    await two.untilAt(await two.write(eventStore, 3));
    await two.world.append([{ type: 'NoteSpoilt', data: {} }], 'note-bad');
    await two.untilAt(await two.write(eventStore, 2));
    await two.stop();
  });
  afterEach(() => two.close());

  const relay = (): Promise<number> => relayWaiting({ dataSource: two.rows, queue });
  const outbox = (): Promise<Asked[]> =>
    rowsOf<Asked>(
      two.rows.manager,
      `select event_id as event, ordinal, position, stream, enqueued_at is not null as sent from outbox
       order by position, process, ordinal`,
    );
  const all = (eventStore = two.copy, more: Partial<RebuildAllOptions> = {}) => {
    const { prefixes, knownTypes } = two.on(eventStore);
    const views = { projections: [notes], processes: [tellReader], onView: () => undefined };
    return rebuildAll({ url: two.world.database.readModelsUrl, eventStore, prefixes, knownTypes, ...views, ...more });
  };

  it('begins views and processes anew from the store that there is now, and sends nothing twice', async () => {
    await relay();
    // These wait in the outbox while everything moves.
    two.run(two.world.eventStore);
    await two.untilAt(await two.write(two.world.eventStore, 2));
    await two.stop();
    const [rows, asked, before] = [await rowsOfNotes(two.rows), await outbox(), [...sent]];
    await two.copyAll();
    two.run(two.copy);
    await two.untilStopped();
    const done = await all();
    expect(done).toMatchObject({
      views: [{ view: 'notes', outcome: 'switched', isOfOtherLog: true, position: await two.copy.head(), events: 8 }],
      processes: [{ process: 'tell-reader', outcome: 'restarted' }],
    });
    const next = await two.write(two.copy);
    await two.untilAt(next);
    expect((await rowsOfNotes(two.rows)).filter((row) => rows.includes(row))).toEqual(rows);
    expect((await rowsOfNotes(two.rows)).length).toBe(rows.length + 1);
    expect((await two.subscriptions()).map(({ position, stopped }) => [position, stopped])).toEqual([
      [next, false],
      [next, false],
    ]);
    // The same requests at their new places, so that what waits goes to the queue in the order of this log; and those of the new event.
    const now = await outbox();
    expect(now.slice(0, -2).map(({ event, ordinal, sent }) => [event, ordinal, sent])).toEqual(
      asked.map(({ event, ordinal, sent }) => [event, ordinal, sent]),
    );
    expect(now.every(({ position }) => BigInt(position) > 40n)).toBe(true);
    expect(await relay()).toBe(6);
    expect(new Set(sent).size).toBe(before.length + 6);
    expect((await parkedStreams(two.rows)).map(({ kind, stream }) => [kind, stream])).toEqual([
      ['projection', 'note-bad'],
    ]);
    expect(await dropDue(two.rows)).toEqual([]);
  });

  it('leaves out what an operator skipped, wherever the event stands now', async () => {
    const event = { kind: 'projection', name: 'notes', stream: 'note-bad', revision: 0 } as const;
    await skipEvent(two.rows, event, { reason: 'spoilt', by: 'spec', at: new Date() });
    await two.copyAll();
    await all();
    expect(await parkedStreams(two.rows)).toEqual([]);
  });

  it('compares, and leaves processes where they are, in the store that they belong to', async () => {
    const before = await two.subscriptions('process');
    const done = await all(two.world.eventStore);
    expect(done).toMatchObject({
      views: [{ outcome: 'switched', isOfOtherLog: false, differences: 0 }],
      processes: [{ outcome: 'kept' }],
    });
    expect(await two.subscriptions('process')).toEqual(before);
  });

  it('builds a newer version that waits to be built, though there is nothing to compare it with', async () => {
    await registerViews(two.rows, [notesV2], new Date());
    await two.copyAll();
    const done = await all(two.copy, { projections: [notesV2] });
    expect(done.views).toMatchObject([{ version: 2, served: 1, outcome: 'switched', isOfOtherLog: true, events: 6 }]);
    expect(await rowsOfNotes(two.rows, 'notes__v2')).toHaveLength(5);
    const runner = new ReadSideRunner({ projections: [notesV2] }, two.on(two.copy));
    runner.start();
    const { reached } = await two.waiter.waitFor({ projection: 'notes', version: 2 }, await two.write(two.copy), LONG);
    await runner.close();
    expect(reached).toBe(true);
  });

  it('changes nothing when it only looks', async () => {
    await two.copyAll();
    const before = await two.subscriptions();
    expect(await all(two.copy, { compareOnly: true })).toMatchObject({
      views: [{ outcome: 'compared', isOfOtherLog: true }],
      processes: [{ outcome: 'to-restart' }],
    });
    expect(await two.subscriptions()).toEqual(before);
  });

  it('begins at the first event of a store that has none yet', async () => {
    const done = await all();
    expect(done).toMatchObject({ views: [{ outcome: 'switched', events: 0 }], processes: [{ outcome: 'restarted' }] });
    two.run(two.copy);
    await two.untilAt(await two.write(two.copy));
    expect((await rowsOfNotes(two.rows)).length).toBe(1);
  });
});
