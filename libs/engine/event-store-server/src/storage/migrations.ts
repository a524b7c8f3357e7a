import { type Client } from 'pg';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  -- One row: who may write (lease), since which take-over (epoch), and the last position given out.
  create table event_store.writer (
    only_one boolean primary key default true check (only_one),
    epoch bigint not null default 0,
    holder text not null default '',
    expires timestamptz not null default '-infinity',
    head bigint not null default 0
  ) with (fillfactor = 10);
  insert into event_store.writer default values;

  -- name_key is sha256 of the name: names may be longer than an index entry.
  create table event_store.streams (
    id bigint primary key,
    name text collate "C" not null,
    name_key bytea not null unique,
    truncate_before bigint not null default 0,
    deleted boolean not null default false
  );

  -- No foreign key to streams: both are written by one statement of one writer, and a trigger per row costs a tenth.
  create table event_store.events (
    position bigint primary key,
    stream bigint not null,
    revision bigint not null,
    id uuid not null,
    type text collate "C" not null,
    is_json boolean not null,
    created bigint not null, -- microseconds since 1970
    data bytea not null,
    metadata bytea not null,
    unique (stream, revision)
  );
  create index events_by_id on event_store.events (stream, id, revision);
  `,
];

const LOCK = 0x6a78_0e51; // any constant; only our migrations ask for it

/** Brings schema event_store up to date; safe when several servers start at once. */
export async function migrate(client: Client): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    // `create schema if not exists` asks for the right to create even where the schema is already ours.
    const { rowCount } = await client.query(`select from pg_namespace where nspname = 'event_store'`);
    if (rowCount === 0) await client.query('create schema event_store');
    await client.query(
      `create table if not exists event_store.migrations (version integer primary key, applied timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from event_store.migrations',
    );
    const done = rows[0]?.version ?? 0;
    if (done > MIGRATIONS.length) throw new SchemaIsNewer(done);
    for (const [index, sql] of MIGRATIONS.entries()) {
      if (index < done) continue;
      await client.query(sql);
      await client.query('insert into event_store.migrations (version) values ($1)', [index + 1]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

class SchemaIsNewer extends Error {
  constructor(version: number) {
    super(
      `事件库的表结构（第 ${version} 版）比本程序新，请使用更新的程序。` +
        `The event store's tables (version ${version}) are newer than this program: use a newer one.`,
    );
  }
}
