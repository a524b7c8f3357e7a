import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type QueryRunner } from 'typeorm';
import { notes } from '../projections/notes-for-spec.js';
import { type Projection } from '../projections/projection.js';
import { notesV2 } from './notes-v2-for-spec.js';
import { openShop, rowsOfNotes, type Shop } from './rebuild-for-spec.js';
import { registerViews } from './view-versions.js';

const LOADER = ['--no-warnings', '--conditions=source', '--import', './test/setup/typescript.mjs'];
const PROGRAM = './libs/platform/read-store/src/rebuild/rebuilding-process-for-spec.ts';

describe('a rebuild that does not come to its end', () => {
  let shop: Shop;
  let before: readonly string[];
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    shop = await openShop();
    shop.run();
    await shop.untilAt(await shop.write(1500));
    before = await rowsOfNotes(shop.rows);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await shop.close();
  });

  /** Another process that rebuilds; resolves once it has said so. */
  const rebuildingUntil = async (line: string, version: number): Promise<ChildProcess> => {
    const url = shop.world.eventStoreUrl();
    const child = spawn(process.execPath, [...LOADER, PROGRAM, shop.url, url, String(version)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const said of createInterface({ input: child.stdout })) if (said === line) return child;
    throw new Error(`it ended before it said ${line}`);
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const holding = async (how: string): Promise<QueryRunner> => {
    const runner = shop.rows.createQueryRunner();
    await runner.startTransaction();
    await runner.query('set local idle_in_transaction_session_timeout = 0');
    await runner.query(`lock table notes__v1 in ${how} mode`);
    return runner;
  };
  const letGo = async (runner: QueryRunner): Promise<void> => {
    await runner.rollbackTransaction();
    await runner.release();
  };
  const untilWaiting = async (what: string): Promise<void> => {
    while (!(await shop.countOf(`pg_stat_activity where wait_event_type = 'Lock' and query like '${what}%'`))) {
      await sleep(5);
    }
  };
  /** The old tables serve as they were, and nothing is in the way of the next one. */
  const expectUnharmed = async (projection: Projection = notes): Promise<void> => {
    expect(await rowsOfNotes(shop.rows)).toEqual(before);
    expect(await shop.countOf('retired_tables')).toBe(0);
    await shop.untilAt(await shop.write(1));
    expect(await shop.rebuild(projection, { isFast: true })).toMatchObject({ outcome: 'switched', differences: 0 });
    await shop.untilAt(await shop.write(1));
    expect(await shop.countOf('notes__v1')).toBe(1502);
  };

  it.each(['build', 'compare-rows'])('is cancelled at %s and leaves nothing behind', async (phase) => {
    const cancelled = new AbortController();
    const onProgress = (at: { phase: string }): void => {
      if (at.phase === phase) cancelled.abort(new Error('cancelled'));
    };
    await expect(shop.rebuild(notes, { signal: cancelled.signal, onProgress })).rejects.toThrow('cancelled');
    expect(await shop.schemas()).toEqual([]);
    await expectUnharmed();
  });

  it('is cancelled in the middle of a long comparison', async () => {
    const writer = await holding('access exclusive');
    const cancelled = new AbortController();
    const ended = expect(shop.rebuild(notes, { signal: cancelled.signal })).rejects.toThrow('cancelled');
    await untilWaiting('select count(*)::float8');
    cancelled.abort(new Error('cancelled'));
    await ended;
    await letGo(writer);
    await expectUnharmed();
  });

  it.each([1, 2])('is killed while it builds v%i', async (version) => {
    const projection = version === 2 ? notesV2 : notes;
    await registerViews(shop.rows, [projection], new Date());
    await kill(await rebuildingUntil('build', version));
    await expectUnharmed(projection);
  });

  it('is killed in the middle of a long comparison, which does not go on without it', async () => {
    const reader = await holding('access exclusive');
    const child = await rebuildingUntil('compare-rows', 1);
    await untilWaiting('select count(*)::float8');
    await kill(child);
    while (
      await shop.countOf(`pg_stat_activity where query like 'select count(*)::float8%' and pid <> pg_backend_pid()`)
    ) {
      await sleep(20);
    }
    await letGo(reader);
    await expectUnharmed();
  });

  it('is killed in the middle of its switch', async () => {
    const reader = await holding('access share');
    const child = await rebuildingUntil('compare-rows', 1);
    await untilWaiting('lock table "read_models"."notes__v1" in access exclusive');
    await kill(child);
    await letGo(reader);
    await expectUnharmed();
  });
});
