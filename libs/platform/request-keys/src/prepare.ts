import pg from 'pg';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  -- What a person's key stands for. 'open': nothing is known of how it ended, the same command may go on with it.
  create table requests.claim (
    person text collate "C" not null,
    key text collate "C" not null,
    command_hash text collate "C" not null,
    state text not null check (state in ('under-way', 'open', 'done')),
    holder uuid not null,
    resumed boolean not null,
    claimed_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (person, key)
  ) with (fillfactor = 70);
  create index claim_expiry on requests.claim (expires_at);
  `,
  // Whose lock tells that the API of the claim lives; absent where it could not be taken.
  `alter table requests.claim add column api integer`,
];

const LOCK = 0x6a78_0e52; // any constant; only our migrations ask for it

/** Brings the schema `requests` up to date; who starts at the same time waits and finds nothing to do. */
export async function prepareRequestKeys(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await migrate(client);
    await client.query('commit');
  } finally {
    await client.end(); // what was not committed is undone
  }
}

async function migrate(client: pg.Client): Promise<void> {
  // `create schema if not exists` asks for the right to create even where the schema is there already.
  const { rowCount } = await client.query(`select from pg_namespace where nspname = 'requests'`);
  if (rowCount === 0) await client.query('create schema requests');
  await client.query(`create table if not exists requests.migrations (
    version integer primary key, applied timestamptz not null default now())`);
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from requests.migrations',
  );
  const done = rows[0]?.version ?? 0;
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < done) continue;
    await client.query(sql);
    await client.query('insert into requests.migrations (version) values ($1)', [index + 1]);
  }
}
