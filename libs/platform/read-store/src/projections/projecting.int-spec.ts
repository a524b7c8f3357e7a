import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { createTestReadStore, entityDrift, projectTwice, rowsIn } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { applyBatch, checkpointOf, createReadDataSource, Lease, project, runMigrations } from '../index.js';
import { LeaseLost } from '../leases/lease.js';
import { happened, Note, notes, Notes1764000000001, noteWritten, tellReader } from './notes-for-spec.js';
import { subscriberOfProcess, subscriberOfProjection } from '../positions/subscriber.js';

const store = { entities: [Note], migrations: [Notes1764000000001] };
const key = { projection: 'notes', version: 1 };
const seen = (note: string, count: number, position: number) =>
  happened('NoteSeen', { shelf: 'a', note, count }, position);
const cleared = (position: number) => happened('ShelfCleared', { shelf: 'a' }, position);
const history = [
  noteWritten('one', 10, '10.50'),
  noteWritten('two', 20),
  seen('one', 3, 30),
  cleared(40),
  noteWritten('two', 50, '480000.00'),
  seen('two', 1, 60),
  seen('gone', 1, 70),
];

describe('projecting', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const take = () => Lease.take(dataSource, subscriberOfProjection(notes));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, store);
  });
  beforeEach(async () => {
    await dataSource.query('truncate notes__v1, subscription');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps order within a batch that writes, changes and deletes the same row', async () => {
    await project(dataSource, notes, history);
    const [note, ...others] = await dataSource.getRepository(Note).find();
    expect(others).toEqual([]);
    expect(note).toMatchObject({ shelf: 'a', amount: '480000.00', seenCount: 1, pinned: false, mark: null });
    expect(note).toMatchObject({
      tags: ['新', 'two'],
      words: ['two'],
      writtenAt: new Date('2026-01-02T03:04:05.678Z'),
    });
  });

  it('gives the same rows in one batch, one by one, twice, and replayed from an older checkpoint', async () => {
    await project(dataSource, notes, history);
    const inOneBatch = await rowsIn(dataSource, notes);
    await project(dataSource, notes, history.slice(3));
    expect(await rowsIn(dataSource, notes)).toEqual(inOneBatch);
    expect(await checkpointOf(dataSource, key)).toBe('70');
    await dataSource.query('truncate notes__v1, subscription');
    expect(await projectTwice(dataSource, notes, history)).toEqual(inOneBatch);
  });

  it('commits all before an event that it cannot take, names the event and stays there', async () => {
    const spoilt = happened('NoteSpoilt', {}, 30);
    const events = [noteWritten('one', 10), noteWritten('two', 20), spoilt, noteWritten('three', 40)];
    await expect(project(dataSource, notes, events)).rejects.toThrow('note-1 #30 (NoteSpoilt): spoilt');
    expect(await checkpointOf(dataSource, key)).toBe('20');
    expect(await dataSource.getRepository(Note).count()).toBe(2);
  });

  it('finds the one row of a batch that the table refuses', async () => {
    const events = [noteWritten('one', 10), noteWritten('two', 20), noteWritten('three', 30, 'no number')];
    await expect(project(dataSource, notes, events)).rejects.toThrow('note-1 #30 (NoteWritten): invalid input syntax');
    expect(await checkpointOf(dataSource, key)).toBe('20');
  });

  it('commits nothing by a leader whose lease was taken over while it slept', async () => {
    const sleeper = (await take())!;
    await dataSource.query(`update subscription set renewed_at = now() - interval '4 seconds'`);
    const next = (await take())!;
    const late = () => applyBatch(dataSource, notes, sleeper, { events: [noteWritten('two', 10)], to: '10' });
    await expect(late()).rejects.toThrow(LeaseLost);
    await applyBatch(dataSource, notes, next, { events: [noteWritten('one', 10)], to: '10' });
    await expect(late()).rejects.toThrow(LeaseLost);
    expect(await dataSource.getRepository(Note).count()).toBe(1);
  });

  it('commits nothing over a checkpoint that is not where the leader left it', async () => {
    const lease = (await take())!;
    await applyBatch(dataSource, notes, lease, { events: [noteWritten('one', 10)], to: '10' });
    await dataSource.query('update subscription set position = 5');
    const stale = applyBatch(dataSource, notes, lease, { events: [noteWritten('two', 20)], to: '20' });
    await expect(stale).rejects.toThrow(LeaseLost);
    expect(await dataSource.getRepository(Note).count()).toBe(1);
  });

  it('waits for the disk where a job follows, not where rows can be projected again', async () => {
    const refuse = (value: string) => ({
      sql: `do $$ begin if current_setting('synchronous_commit') = '${value}' then raise '${value}'; end if; end $$`,
      parameters: [],
    });
    await (await take())!.commit([refuse('on')], '10');
    const process = (await Lease.take(dataSource, subscriberOfProcess(tellReader)))!;
    await process.commit([refuse('off')], '10');
  });

  it('gives the lease to one at a time, and at once after it was freed', async () => {
    const lease = (await take())!;
    expect(await take()).toBeUndefined();
    await lease.free();
    expect(await take()).toBeDefined();
  });

  it('builds the same tables and rows in a schema of their own, beside the live ones', async () => {
    await project(dataSource, notes, history);
    const replay = await createTestReadStore(database.readModelsUrl, { ...store, schema: 'replay_1' });
    try {
      expect(await rowsIn(replay, notes)).toEqual([]);
      await project(replay, notes, history);
      expect(await rowsIn(replay, notes)).toEqual(await rowsIn(dataSource, notes));
      expect(await checkpointOf(replay, key)).toBe('70');
    } finally {
      await replay.destroy();
    }
  });

  it('has tables as the entities say', async () => {
    expect(await entityDrift(dataSource)).toEqual([]);
    await dataSource.query('alter table notes__v1 alter column mark set not null');
    expect(await entityDrift(dataSource)).not.toEqual([]);
    await dataSource.query('alter table notes__v1 alter column mark drop not null');
  });

  it('migrates once when many start at the same time', async () => {
    const options = { ...store, url: database.readModelsUrl, poolSize: 2, schema: 'fresh_1' };
    const starts = await Promise.all([1, 2, 3].map(() => createReadDataSource(options)));
    const done = await Promise.all(starts.map(runMigrations));
    expect(done.flat().sort()).toEqual([...new Set(done.flat())].sort());
    expect(done.flat()).toContain('Notes1764000000001');
    await Promise.all(starts.map((each) => each.destroy()));
  });
});
