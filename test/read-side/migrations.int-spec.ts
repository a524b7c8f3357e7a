import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { createReadDataSource, runMigrations } from '#platform/read-store';
import { createTestReadStore, entityDrift } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { entities, migrations } from '../../apps/projector/src/views.js';
import { isCompared, mutantsOf, tablesIn } from './schema-drift.js';

const isLong = process.env['JIXIAO_TEST_LONG'] !== undefined;

/** Tables without an entity, and why: they are written and read by statements of their own. */
const withoutEntity: Readonly<Record<string, string>> = {
  failed_job: 'jobs that failed for good: written by the worker, read by `jixiao jobs`',
  migrations: "TypeORM's own list of what was run",
  outbox: 'what processes ask for: written in bulk with the checkpoint, taken by the relay',
  feed: 'how far the members of a projector have come together: written with their rows',
  parked_stream: 'streams that wait for an operator: written with the checkpoint',
  retired_tables: 'what a rebuild took out of service: the tables it names come and go',
  skipped_event: 'decisions of operators, which every rebuild honours',
  subscription: 'checkpoints and leases: moved by compare-and-set',
  view_version: 'which versions serve: switched in one transaction',
};

describe('the migrations of all contexts', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities, migrations });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('leave nothing to do: tables, columns, types, nullability and indexes are what the entities say', async () => {
    expect(await entityDrift(dataSource)).toEqual([]);
  });

  it('make the tables of the entities, and no others than those that have a reason', async () => {
    const ofEntities = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    expect(await tablesIn(dataSource)).toEqual([...ofEntities, ...Object.keys(withoutEntity)].toSorted());
  });

  it('make the indexes that are more than columns, for which an entity has but the name', async () => {
    const named = dataSource.entityMetadatas.flatMap(({ indices }) => indices.filter((each) => !isCompared(each)));
    const names = named.map(({ name }) => name).toSorted();
    const there: unknown = await dataSource.query(
      `select indexname as name from pg_indexes where schemaname = current_schema() and indexname = any($1) order by 1`,
      [names],
    );
    expect(names).not.toEqual([]);
    expect(there).toEqual(names.map((name) => ({ name })));
  });

  it(
    'would be found wrong in any type, nullability, column or index',
    async () => {
      const ofTables = dataSource.entityMetadatas.map((table) => mutantsOf(table, isLong ? Infinity : 1));
      const unseen: string[] = [];
      // One of every table at a time: to look at all tables takes as long as to look at one.
      for (let nth = 0; ofTables.some((mutants) => nth < mutants.length); nth += 1) {
        const mutants = ofTables.flatMap((each) => each.slice(nth, nth + 1));
        for (const { sql } of mutants) await dataSource.query(sql);
        const drift = await entityDrift(dataSource);
        unseen.push(...mutants.filter(({ isIn }) => !drift.some(isIn)).map(({ what }) => what));
        // What is found wrong says how it is put right.
        for (const query of drift) await dataSource.query(query);
        expect([mutants.map(({ what }) => what), await entityDrift(dataSource)]).toEqual([expect.anything(), []]);
      }
      expect(unseen).toEqual([]);
    },
    isLong ? 600_000 : 120_000,
  );

  it('are run once when several start at the same time', async () => {
    const empty = await createTestDatabase();
    const options = { url: empty.readModelsUrl, entities, migrations, poolSize: 2 };
    const starting = await Promise.all(Array.from({ length: 5 }, () => createReadDataSource(options)));
    const done = await Promise.all(starting.map((each) => runMigrations(each)));
    const [ran, ...others] = done.toSorted((a, b) => b.length - a.length);
    expect(others).toEqual([[], [], [], []]);
    const listed: unknown = await starting[0]!.query('select name from migrations order by id');
    expect((listed as readonly { name: string }[]).map(({ name }) => name)).toEqual(ran);
    expect(ran!.length).toBeGreaterThan(migrations.length);
    await Promise.all(starting.map((each) => each.destroy()));
    await empty.drop();
  });

  it('only go forward', async () => {
    for (const migration of dataSource.migrations) {
      const back = async () => {
        await migration.down(dataSource.createQueryRunner());
      };
      await expect(back()).rejects.toThrow(/forward/);
    }
  });
});
