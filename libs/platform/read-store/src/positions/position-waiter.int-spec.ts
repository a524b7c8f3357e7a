import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { PositionWaiter, project } from '../index.js';
import { Note, notes, Notes1764000000001, noteWritten } from '../projections/notes-for-spec.js';

const key = { projection: 'notes', version: 1 };
/** Longer than a test may take: who is only found there when the time is up, fails it. */
const LONG = 600_000;

describe('waiting for a position', () => {
  let database: TestDatabase;
  let projector: DataSource;
  let api: DataSource;
  let waiter: PositionWaiter;

  beforeAll(async () => {
    database = await createTestDatabase();
    const store = { entities: [Note], migrations: [Notes1764000000001] };
    projector = await createTestReadStore(database.readModelsUrl, store);
    api = await createTestReadStore(database.readModelsUrl, store);
  });
  beforeEach(async () => {
    await projector.query('truncate notes__v1, subscription');
    waiter = new PositionWaiter(api);
  });
  afterEach(() => waiter.close());
  afterAll(async () => {
    await Promise.all([api.destroy(), projector.destroy()]);
    await database.drop();
  });

  it('answers at once what is there already', async () => {
    await project(projector, notes, [noteWritten('one', 10)]);
    expect(await waiter.waitFor(key, '9', LONG)).toEqual({ reached: true, position: '10' });
  });

  it('wakes all who wait as soon as the position is committed, and not before', async () => {
    const early = waiter.waitFor(key, '10', LONG);
    const late = waiter.waitFor(key, '20', LONG);
    await project(projector, notes, [noteWritten('one', 10)]);
    expect(await early).toEqual({ reached: true, position: '10' });
    await project(projector, notes, [noteWritten('two', 25)]);
    expect(await late).toEqual({ reached: true, position: '25' });
  });

  it('is not woken by the same view in another schema', async () => {
    const replay = await createTestReadStore(database.readModelsUrl, {
      entities: [Note],
      migrations: [Notes1764000000001],
      schema: 'replay_1',
    });
    const waited = waiter.waitFor(key, '10', 300);
    await project(replay, notes, [noteWritten('one', 10)]);
    expect(await waited).toEqual({ reached: false, position: undefined });
    await replay.destroy();
  });

  it('gives up in time and says how far the view is', async () => {
    await project(projector, notes, [noteWritten('one', 10)]);
    expect(await waiter.waitFor(key, '11', 50)).toEqual({ reached: false, position: '10' });
  });

  it('gives up at once when its caller is gone, before or while it waits', async () => {
    const gone = new AbortController();
    const waited = waiter.waitFor(key, '10', LONG, gone.signal);
    gone.abort();
    expect(await waited).toEqual({ reached: false, position: undefined });
    expect(await waiter.waitFor(key, '10', LONG, gone.signal)).toMatchObject({ reached: false });
  });

  it('refuses at once who would wait beside too many, but not who need not wait', async () => {
    const small = new PositionWaiter(api, { most: 1 });
    await project(projector, notes, [noteWritten('one', 10)]);
    const both = await Promise.allSettled([small.waitFor(key, '20', 1000), small.waitFor(key, '21', 1000)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('1 requests wait')]);
    const waiting = small.waitFor(key, '20', LONG);
    expect(await small.waitFor(key, '10', LONG)).toEqual({ reached: true, position: '10' });
    await project(projector, notes, [noteWritten('two', 20)]);
    expect(await waiting).toEqual({ reached: true, position: '20' });
    await small.close();
  });

  it('finds what was reached while nobody could be heard', async () => {
    const deaf = new PositionWaiter(api);
    await deaf.close();
    const waited = deaf.waitFor(key, '10', 2_000);
    await project(projector, notes, [noteWritten('one', 10)]);
    expect(await waited).toEqual({ reached: true, position: '10' });
  });

  it('hears again after its connection was cut', async () => {
    const first = waiter.waitFor(key, '10', LONG);
    await project(projector, notes, [noteWritten('one', 10)]);
    await first;
    const waited = waiter.waitFor(key, '20', LONG);
    await projector.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen%'`,
    );
    await project(projector, notes, [noteWritten('two', 20)]);
    expect(await waited).toEqual({ reached: true, position: '20' });
  });
});
