import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase } from '#engine/embedded-postgres';

export interface TestDatabase {
  readonly adminUrl: string;
  readonly eventStoreUrl: string;
  readonly readModelsUrl: string;
  readonly jobsUrl: string;
  readonly personalDataUrl: string;
  drop(): Promise<void>;
}

/** A database of its own in the Postgres of this test run, with the schemas, roles and rights that a real one has. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { admin, eventStore, readModels, jobs, personalData } = testPostgres();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(admin, `CREATE DATABASE ${name}`);
  await prepareDatabase(inDatabase(admin, name));
  return {
    adminUrl: inDatabase(admin, name),
    eventStoreUrl: inDatabase(eventStore, name),
    readModelsUrl: inDatabase(readModels, name),
    jobsUrl: inDatabase(jobs, name),
    personalDataUrl: inDatabase(personalData, name),
    drop: () => asAdmin(admin, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function testPostgres(): Record<'admin' | 'eventStore' | 'readModels' | 'jobs' | 'personalData', string> {
  const urls = process.env['JIXIAO_TEST_POSTGRES_ROLES'];
  if (urls === undefined) {
    throw new Error(
      'createTestDatabase needs the Postgres of the kinds int, e2e and redis: name the spec *.int-spec.ts',
    );
  }
  return JSON.parse(urls) as ReturnType<typeof testPostgres>; // written by test/setup/postgres.mjs
}

function inDatabase(url: string, name: string): string {
  const inside = new URL(url);
  inside.pathname = `/${name}`;
  return inside.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
