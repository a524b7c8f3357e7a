import { migrateSchema } from '#platform/schema';

/** Never edited once shipped: a change is a new entry. */
const MIGRATIONS: readonly string[] = [
  `
  -- How a person of the directory signs in. Gone with the person's erasure.
  create table accounts.account (
    person text collate "C" primary key,
    -- Normalised.
    login_name text collate "C" unique,
    -- A PHC string of argon2id; absent where the person signs in through an issuer alone.
    password text,
    change_due boolean not null default false,
    is_demo boolean not null default false,
    made_at timestamptz not null,
    blocked_at timestamptz,
    reset_at timestamptz,
    reset_by text,
    check (password is null or login_name is not null)
  );
  -- Who an issuer's subject is, from their first sign-in on.
  create table accounts.subject (
    issuer text collate "C" not null,
    subject text collate "C" not null,
    person text collate "C" not null references accounts.account on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, person)
  );
  -- Of a person who holds a seat: asked by one administrator, done by another.
  create table accounts.reset_asked (
    person text collate "C" primary key references accounts.account on delete cascade,
    asked_by text not null,
    asked_at timestamptz not null,
    reason text not null
  );
  -- Failures by what was tried and from where, as a hash of both.
  create table accounts.attempt (
    factor text collate "C" not null,
    key bytea not null,
    failures integer not null,
    free_at timestamptz not null,
    last_at timestamptz not null,
    primary key (factor, key)
  );
  create index attempt_age on accounts.attempt (last_at);
  -- A device that asks to be signed in (RFC 8628); both codes as hashes.
  create table accounts.device (
    device_code bytea primary key,
    user_code bytea not null unique,
    asked_from text not null,
    expires_at timestamptz not null,
    interval_seconds integer not null,
    polled_at timestamptz,
    person text collate "C" references accounts.account on delete cascade,
    denied boolean not null default false
  );
  create index device_expiry on accounts.device (expires_at);
  -- A code that makes who holds it an administrator, once; made on the machine alone.
  create table accounts.first_code (
    code bytea primary key,
    post text not null,
    expires_at timestamptz not null
  );
  -- What administrators did, for good. No name stands in it: persons by id.
  create table accounts.deed (
    deed_id bigint generated always as identity primary key,
    at timestamptz not null,
    -- The id of a person, or 'machine': who can write to this database has no other name.
    by text collate "C" not null,
    deed text not null,
    person text collate "C",
    reason text
  );
  create index deed_person on accounts.deed (person, deed_id);
  create function accounts.refuse_change() returns trigger language plpgsql as
    $refuse$ begin raise exception 'accounts.deed is only ever added to'; end $refuse$;
  create trigger deed_is_kept before update or delete on accounts.deed
    for each row execute function accounts.refuse_change();
  create trigger deeds_are_kept before truncate on accounts.deed
    for each statement execute function accounts.refuse_change();
  `,
];

const LOCK = 0x6a78_0e71; // any constant; only our migrations ask for it

/** Brings the schema `accounts` up to date; who starts at the same time waits and finds nothing to do. */
export const prepareAccounts = (databaseUrl: string): Promise<void> =>
  migrateSchema(databaseUrl, { name: 'accounts', setting: 'PERSONAL_DATA_URL', lock: LOCK, migrations: MIGRATIONS });
