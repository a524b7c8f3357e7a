import { migrateSchema } from '#platform/schema';

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
export const prepareRequestKeys = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, { name: 'requests', setting: 'DATABASE_URL', lock: LOCK, migrations: MIGRATIONS });
