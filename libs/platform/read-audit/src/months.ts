import type pg from 'pg';
import { inTransaction } from '#platform/schema';

const LOCK = 0x6a78_0e27; // any constant; only months are made and dropped under it

/** Counted from year 0, in UTC. */
const monthOf = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();
const firstDayOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const partitionOf = (month: number): string => `look_${firstDayOf(month).slice(0, 7).replace('-', '_')}`;

/** Has a table for each of these moments and for the month after the last. */
export async function makeMonths(pool: pg.Pool, moments: readonly Date[]): Promise<void> {
  const months = new Set(moments.flatMap((at) => [monthOf(at), monthOf(at) + 1]));
  await alone(pool, async (client) => {
    for (const month of months)
      await client.query(`create table if not exists read_audit.${partitionOf(month)} partition of read_audit.look
        for values from ('${firstDayOf(month)} 00:00Z') to ('${firstDayOf(month + 1)} 00:00Z')`);
  });
}

/** Forgets the months that ended so many months ago or more; their names. */
export async function dropMonths(
  pool: pg.Pool,
  { now, kept }: { now: Date; kept: number },
): Promise<readonly string[]> {
  const oldest = partitionOf(monthOf(now) - kept);
  const dropped: string[] = [];
  await alone(pool, async (client) => {
    const { rows } = await client.query<{ readonly name: string }>(
      `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'read_audit.look'::regclass and c.relname ~ '^look_\\d{4}_\\d{2}$' and c.relname < $1
       order by name`,
      [oldest],
    );
    for (const { name } of rows) await client.query(`drop table read_audit.${name}`);
    dropped.push(...rows.map(({ name }) => name));
  });
  return dropped;
}

const alone = (pool: pg.Pool, run: (client: pg.PoolClient) => Promise<void>): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await run(client);
  });
