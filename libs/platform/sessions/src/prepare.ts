import { migrateSchema } from '#platform/schema';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  create table sessions.session (
    session_id uuid primary key,
    person text collate "C" not null,
    kind text not null check (kind in ('browser', 'program')),
    -- SHA-256 of the cookie's value; a program's secrets are refresh tokens.
    secret bytea unique check ((secret is not null) = (kind = 'browser')),
    authenticated_by text not null,
    address text not null,
    agent text,
    begun_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    idle_ends_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    ended_why text,
    check ((ended_at is null) = (ended_why is null))
  ) with (fillfactor = 80);
  create index session_person on sessions.session (person) where ended_at is null;
  create index session_end on sessions.session (ends_at);

  -- A used one stays as long as its session: that it comes again is how a stolen one is known.
  create table sessions.refresh_token (
    hash bytea primary key,
    session_id uuid not null references sessions.session on delete cascade,
    issued_at timestamptz not null default now(),
    used_at timestamptz
  );
  create index refresh_token_session on sessions.refresh_token (session_id);

  -- The private half is sealed under a master key that is in no database. Signs from, until the next one does; verifies until it is dropped.
  create table sessions.signing_key (
    kid text collate "C" primary key,
    public_key jsonb not null,
    master text collate "C" not null,
    sealed bytea not null,
    signs_from timestamptz not null,
    drops_at timestamptz
  );

  -- When an administrator last made a person's credential anew.
  create table sessions.credential_reset (
    person text collate "C" primary key,
    reset_at timestamptz not null
  );

  -- What was taken away, for whoever decides before the views know it: the last day of what has one, and of what is kept in part what is
  -- left at a revision of its stream.
  create table sessions.revoked (
    kind text collate "C" not null,
    id text collate "C" not null,
    last_day text collate "C",
    revision integer,
    kept jsonb,
    primary key (kind, id),
    check ((kept is null) = (revision is null))
  );
  `,
];

const LOCK = 0x6a78_0e70; // any constant; only our migrations ask for it

/** Brings the schema `sessions` up to date; who starts at the same time waits and finds nothing to do. */
export const prepareSessions = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, { name: 'sessions', setting: 'DATABASE_URL', lock: LOCK, migrations: MIGRATIONS });
