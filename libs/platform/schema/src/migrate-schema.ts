import pg from 'pg';

export interface OwnSchema {
  readonly name: string;
  /** Any number that only migrations of this schema ask for. */
  readonly lock: number;
  /** SQL, in order; never edited once shipped. */
  readonly migrations: readonly string[];
}

/** Brings the schema up to date; who starts at the same time waits and finds nothing to do. */
export async function migrateSchema(databaseUrl: string, schema: OwnSchema): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [schema.lock]);
    await migrate(client, schema);
    await client.query('commit');
  } finally {
    await client.end(); // what was not committed is undone
  }
}

async function migrate(client: pg.Client, { name, migrations }: OwnSchema): Promise<void> {
  // `create schema if not exists` asks for the right to create even where the schema is there already.
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [name]);
  if (rowCount === 0) await client.query(`create schema ${name}`);
  await client.query(`create table if not exists ${name}.migrations (
    version integer primary key, applied timestamptz not null default now())`);
  const { rows } = await client.query<{ version: number }>(
    `select coalesce(max(version), 0) as version from ${name}.migrations`,
  );
  const done = rows[0]?.version ?? 0;
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue;
    await client.query(sql);
    await client.query(`insert into ${name}.migrations (version) values ($1)`, [index + 1]);
  }
}
