import { migrateSchema } from '#platform/schema';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  create unlogged table protection.counter (
    key text collate "C" primary key,
    total integer not null,
    ends_at timestamptz not null
  ) with (fillfactor = 50);

  -- Under which the security log hashes what was typed as a login name: the same in all APIs, and no dictionary reads the log.
  create table protection.log_key (key text not null);
  insert into protection.log_key select gen_random_uuid()::text;
  `,
];

const LOCK = 0x6a78_0e25; // any constant; only our migrations ask for it

/** Brings the schema `protection` up to date; who starts at the same time waits and finds nothing to do. */
export const prepareProtection = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, { name: 'protection', setting: 'DATABASE_URL', lock: LOCK, migrations: MIGRATIONS });
