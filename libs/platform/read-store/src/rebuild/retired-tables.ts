import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager } from 'typeorm';
import { rowsOf } from '../store/statement.js';
import { type Retired, type TakeOver } from './site.js';

interface ToRetire extends TakeOver {
  readonly name: string;
  readonly version: number;
  readonly schema: string | null;
  readonly tables: readonly string[];
}

/** Tables that are kept for a while after a switch. */
export interface RetiredTables extends Retired {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly string[];
  readonly reason: string | null;
  readonly differences: number;
  readonly position: string | null;
  readonly retiredAt: Date;
}

const COLUMNS = `id, name, version, schema_name as schema, tables, reason, differences, position,
  retired_at as "retiredAt", drop_after as "dropAfter"`;

/** By the clock of the database, as the leases are. */
export async function retire(database: EntityManager, retired: ToRetire): Promise<Retired> {
  const { name, version, schema, tables, reason, differences, position, graceMs } = retired;
  const [row] = await rowsOf<{ dropAfter: Date }>(
    database,
    `insert into retired_tables (id, name, version, schema_name, tables, reason, differences, position, retired_at, drop_after)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now(), now() + $9 * interval '1 millisecond') returning drop_after as "dropAfter"`,
    [randomUUID(), name, version, schema, tables, reason ?? null, differences, position ?? null, graceMs],
  );
  if (!row) throw new Error('an insert returns its row');
  return { version, schema, dropAfter: row.dropAfter };
}

/** Part of a schema's name: no two switches of a view are in the same millisecond, for each locks its checkpoint. */
export async function stampOf(database: EntityManager): Promise<string> {
  const [row] = await rowsOf<{ stamp: string }>(
    database,
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYYMMDDHH24MISSMS') as stamp`,
  );
  return row?.stamp ?? '';
}

/** Not dropped yet, the latest first. */
export const retiredTables = (database: Pick<EntityManager, 'query'>): Promise<RetiredTables[]> =>
  rowsOf<RetiredTables>(
    database,
    `select ${COLUMNS} from retired_tables where dropped_at is null order by retired_at desc, version desc`,
  );

/** Any number for all of ours. */
const DROP_LOCK = 5_104_173;
/** A reader of what is dropped goes first; it is tried again at the next look. */
const WAIT_MS = 1000;

/** Drops what is due; answers what it was. Nothing, where another does so just now. */
export const dropDue = (dataSource: DataSource): Promise<readonly RetiredTables[]> =>
  dataSource.transaction(async (database) => {
    const [lock] = await rowsOf<{ taken: boolean }>(database, 'select pg_try_advisory_xact_lock($1) as taken', [
      DROP_LOCK,
    ]);
    if (lock?.taken !== true) return [];
    await database.query(`set local lock_timeout = ${WAIT_MS}`);
    const due = await rowsOf<RetiredTables>(
      database,
      `select ${COLUMNS} from retired_tables where dropped_at is null and drop_after <= now() order by retired_at`,
    );
    const dropped: RetiredTables[] = [];
    for (const each of due) {
      if (each.schema === null && !(await isLeft(database, each))) continue;
      await drop(database, each);
      dropped.push(each);
    }
    return dropped;
  });

/** Nobody fed it for as long as its grace; and nobody takes it up while it is dropped. */
async function isLeft(database: EntityManager, { id, name, version }: RetiredTables): Promise<boolean> {
  const [fed] = await rowsOf<{ lately: boolean }>(
    database,
    `select s.renewed_at > clock_timestamp() - (r.drop_after - r.retired_at) as lately
     from subscription as s join retired_tables as r on r.id = $3
     where s.kind = 'projection' and s.name = $1 and s.version = $2 for update of s`,
    [name, version, id],
  );
  return fed?.lately !== true;
}

async function drop(database: EntityManager, { id, name, version, schema, tables }: RetiredTables): Promise<void> {
  if (schema !== null) await database.query(`drop schema if exists "${schema}" cascade`);
  else {
    for (const table of tables) await database.query(`drop table if exists "${table}"`);
    const key = [name, version];
    await database.query(`delete from view_version where name = $1 and version = $2`, key);
    for (const table of ['subscription', 'parked_stream']) {
      await database.query(`delete from ${table} where kind = 'projection' and name = $1 and version = $2`, key);
    }
  }
  await database.query('update retired_tables set dropped_at = now() where id = $1', [id]);
}
