import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database.js';

async function answer(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  let database: TestDatabase;
  let other: TestDatabase;
  beforeAll(async () => {
    [database, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(async () => {
    await Promise.all([database.drop(), other.drop()]);
  });

  it('gives each role its own schema, first and only on its search_path', async () => {
    await answer(database.eventStoreUrl, 'CREATE TABLE events (id int)');
    await answer(database.readModelsUrl, 'CREATE TABLE events (id int)');
    await answer(database.jobsUrl, 'CREATE TABLE events (id int)');
    expect(
      await answer(database.adminUrl, `SELECT schemaname FROM pg_tables WHERE tablename = 'events' ORDER BY 1`),
    ).toEqual([{ schemaname: 'event_store' }, { schemaname: 'jobs' }, { schemaname: 'read_models' }]);
  });

  it('keeps a role out of the schema of another', async () => {
    await expect(answer(database.readModelsUrl, 'SELECT * FROM event_store.events')).rejects.toThrow(
      'permission denied',
    );
  });

  it('lets a role make a schema beside its own, for a rebuild', async () => {
    await answer(database.readModelsUrl, 'CREATE SCHEMA rebuilt CREATE TABLE rows (id int)');
    expect(await answer(database.readModelsUrl, 'SELECT * FROM rebuilt.rows')).toEqual([]);
  });

  it('shares nothing with another test database', async () => {
    expect(await answer(other.adminUrl, `SELECT 1 FROM pg_tables WHERE tablename = 'events'`)).toEqual([]);
  });
});
