import pg from 'pg';
import { type Passwords } from './cluster.js';

export const DATABASE = 'jixiao';
const ROLES = ['event_store', 'read_models', 'jobs', 'personal_data'] as const;

/** Makes the roles and the database with its schemas where they are missing; changes nothing where they are there. */
export async function prepareServer(serverUrl: string, passwords: Passwords): Promise<void> {
  await withClient(serverUrl, async (client) => {
    for (const role of ROLES) await ensureRole(client, role, passwords[role]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  await prepareDatabase(url.href);
}

/** Gives each role its own schema in this database; the roles must be there. */
export async function prepareDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const database = client.escapeIdentifier(new URL(adminUrl).pathname.slice(1));
    const schemas = ROLES.map((role) => `CREATE SCHEMA IF NOT EXISTS ${role} AUTHORIZATION ${role};`);
    await client.query(`BEGIN;
      ${schemas.join('\n')}
      REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      -- CREATE: BullMQ's migrations and a rebuild of the read models make schemas of their own.
      GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO ${ROLES.join(', ')};
      COMMIT;`);
  });
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount !== 0) return;
  // One transaction: a role is there with its search_path or not at all.
  await client.query(`BEGIN;
    CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)};
    ALTER ROLE ${role} SET search_path = ${role};
    COMMIT;`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
