import pg from 'pg';

export interface OwnSchema {
  readonly name: string;
  /** The setting that says where its database is, and as whom. */
  readonly setting: string;
  /** Any number that only migrations of this schema ask for. */
  readonly lock: number;
  /** SQL, in order; never edited once shipped. */
  readonly migrations: readonly string[];
}

/** PostgreSQL's insufficient_privilege. */
const MAY_NOT = '42501';

/** The account of the database may not do what a migration asks for: for the operator. */
class MayNotMigrate extends Error {
  constructor({ user = '', database = '' }: pg.Client, { name, setting }: OwnSchema, options: ErrorOptions) {
    const made = `create schema ${name} authorization ${pg.escapeIdentifier(user)}`;
    super(
      `数据库账号 ${user} 不能建立或升级模式 ${name}：请数据库管理员在 ${database} 中执行 ${made}（模式已在则改为 alter schema ${name} owner to …），或在 ${setting} 中写明有此权限的账号，再重新启动。` +
        `The account ${user} may not make or migrate the schema ${name}: have the database's administrator run ${made} in ${database} (where it is there already, alter schema ${name} owner to …), or name in ${setting} an account that may; then start again.`,
      options,
    );
  }
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
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && cause.code === MAY_NOT) throw new MayNotMigrate(client, schema, { cause });
    throw cause;
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
