import { migrateSchema } from '#platform/schema';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  -- The key of a person, under a master key that is not in this database. Erased: the row stays and says when, the key is gone.
  create table personal_data.person_key (
    person text collate "C" not null,
    version integer not null check (version > 0),
    master text collate "C",
    wrapped bytea,
    erased_at timestamptz,
    primary key (person, version),
    check ((wrapped is null) = (erased_at is not null) and (wrapped is null or master is not null))
  );
  create index person_key_master on personal_data.person_key (master) where wrapped is not null;
  `,
  `
  -- What waits for a decision and tells of many people: sealed under a key of its own, which goes with it. Destroyed: box is null.
  create table personal_data.paper (
    id uuid primary key,
    kind text not null,
    version integer not null,
    about jsonb not null,
    people text[] not null,
    box bytea,
    open bytea,
    made_at timestamptz not null default now(),
    kept_until timestamptz not null
  );
  create index paper_list on personal_data.paper (kind, made_at desc, id);
  `,
];

const LOCK = 0x6a78_0e60; // any constant; only our migrations ask for it

/** Brings the schema `personal_data` up to date; who starts at the same time waits and finds nothing to do. */
export const preparePersonalData = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, {
    name: 'personal_data',
    setting: 'PERSONAL_DATA_URL',
    lock: LOCK,
    migrations: MIGRATIONS,
  });
