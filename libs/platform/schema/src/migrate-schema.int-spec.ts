import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { migrateSchema } from './migrate-schema.js';

describe('a schema of its own', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    const { username, pathname } = new URL(database.readModelsUrl);
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`revoke create on database ${pathname.slice(1)} from ${username}`);
    await admin.end();
  });
  afterAll(() => database.drop());

  it.each(['personal_data', 'nowhere_yet'])(
    'that the account may not touch (%s) is refused with what to grant, and where another account is named',
    async (name) => {
      const { username } = new URL(database.readModelsUrl);
      const schema = { name, setting: 'PERSONAL_DATA_URL', lock: 1, migrations: ['select 1'] };
      const refused = await migrateSchema(database.readModelsUrl, schema).catch((error: unknown) => String(error));
      for (const said of [`create schema ${name} authorization "${username}"`, 'PERSONAL_DATA_URL', 'owner to'])
        expect(refused).toContain(said);
    },
  );
});
