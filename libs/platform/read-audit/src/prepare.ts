import { migrateSchema } from '#platform/schema';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  create table read_audit.look (
    at timestamptz not null,
    look_id uuid not null,
    person text collate "C" not null,
    action text collate "C" not null,
    target text collate "C",
    filter text,
    address text not null,
    correlation_id text collate "C" not null,
    primary key (at, look_id)
  ) partition by range (at);
  create index look_person on read_audit.look (person, at);
  create index look_target on read_audit.look (target, at) where target is not null;
  `,
];

const LOCK = 0x6a78_0e26; // any constant; only our migrations ask for it

/** Brings the schema `read_audit` up to date; who starts at the same time waits and finds nothing to do. */
export const prepareReadAudit = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, { name: 'read_audit', setting: 'DATABASE_URL', lock: LOCK, migrations: MIGRATIONS });
