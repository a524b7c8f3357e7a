import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { accountKey } from './account-key.js';
import { PostgresCounters } from './postgres-counters.js';
import { prepareProtection } from './prepare.js';

describe('counters in Postgres', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let counters: PostgresCounters;
  beforeAll(async () => {
    database = await createTestDatabase();
    await Promise.all([prepareProtection(database.readModelsUrl), prepareProtection(database.readModelsUrl)]);
    pool = new pg.Pool({ connectionString: database.readModelsUrl, max: 4 });
    counters = new PostgresCounters(pool, () => undefined);
  });
  afterAll(async () => {
    counters.close();
    await pool.end();
    await database.drop();
  });

  it('lose nothing of many at once, and begin anew when the window is over', async () => {
    const counted = await Promise.all(Array.from({ length: 40 }, () => counters.add('person p-1', 3, 60_000)));
    expect(counted.map(({ total }) => total).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => 3 * (n + 1)),
    );
    expect(counted.every(({ endsInMs }) => endsInMs > 0 && endsInMs <= 60_000)).toBe(true);
    await pool.query(`update protection.counter set ends_at = statement_timestamp() where key = 'person p-1'`);
    expect(await counters.add('person p-1', 2, 60_000)).toMatchObject({ total: 2 });
    expect(await counters.add('person p-2', 1, 60_000)).toMatchObject({ total: 1 });
  });

  it('are kept by no crash, and the key of the log is one for all', async () => {
    const { rows } = await pool.query(
      `select relpersistence as kept from pg_class where oid = 'protection.counter'::regclass`,
    );
    expect(rows).toEqual([{ kept: 'u' }]);
    expect(await accountKey(pool)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await accountKey(pool)).toBe(await accountKey(pool));
  });
});
