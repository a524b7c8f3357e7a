import { randomBytes } from 'node:crypto';
import { type Pool, type PoolClient } from 'pg';
import { inTransaction } from '#platform/schema';
import { opened, sealed } from './box.js';
import { type MasterKey, type MasterKeys } from './master-keys.js';
import { type PersonKey } from './personal-text.js';
import { PersonKeyClosed, PersonKeyErased } from './refusals.js';

/** A row of personal_data.person_key. */
export interface KeptKey {
  readonly person: string;
  readonly version: number;
  readonly master: string | null;
  readonly wrapped: Buffer | null;
}

/** Papers have keys, too, and are nobody: no person's id holds a `:`. */
export const ownerOfPaper = (id: string): string => `paper:${id}`;
export const isPerson = (owner: string): boolean => !owner.includes(':');

/** Shared by who wraps under the key in use, taken alone by who changes which that is. */
export const MASTER_LOCK = 0x6a78_0e61;

const purposeOf = ({ person, version }: Pick<KeptKey, 'person' | 'version'>): string => `key|${person}|${version}`;

export const wrap = (master: MasterKey, key: PersonKey): Buffer => sealed(master.key, purposeOf(key), key.key);

/** The key in clear; nothing where its master key is not there. Throws BoxNotOpened where the row was tampered with. */
export function unwrapped(masters: ReadonlyMap<string, MasterKey>, row: KeptKey): PersonKey | undefined {
  const master = masters.get(row.master ?? '');
  if (master === undefined || row.wrapped === null) return undefined;
  const { person, version } = row;
  return { person, version, key: opened(master.key, purposeOf(row), row.wrapped) };
}

const COLUMNS = 'person, version, master, wrapped';
const NEWEST = `select distinct on (person) ${COLUMNS} from personal_data.person_key where person = any($1)
  order by person, version desc`;
const INSERT = `insert into personal_data.person_key (${COLUMNS})
  select * from unnest($1::text[], $2::integer[], $3::text[], $4::bytea[]) on conflict do nothing returning person`;

export async function keysOf(pool: Pool, people: readonly string[]): Promise<readonly KeptKey[]> {
  const { rows } = await pool.query<KeptKey>(`select ${COLUMNS} from personal_data.person_key where person = any($1)`, [
    people,
  ]);
  return rows;
}

/** The newest key of each, made where there is none. Throws PersonKeyErased, PersonKeyClosed, MasterKeyMissing. */
export async function keysFor(
  pool: Pool,
  masters: MasterKeys,
  people: readonly string[],
): Promise<readonly PersonKey[]> {
  return inTransaction(pool, async (client) => {
    // Which master key is in use does not change between looking and writing.
    await client.query('select pg_advisory_xact_lock_shared($1)', [MASTER_LOCK]);
    return newestOrNew(client, masters, people);
  });
}

async function newestOrNew(client: PoolClient, masters: MasterKeys, people: readonly string[]): Promise<PersonKey[]> {
  const there = await newest(client, people);
  const missing = [...new Set(people)].filter((person) => !there.has(person)).sort();
  const made =
    missing.length === 0 ? new Map<string, PersonKey>() : await make(client, await masters.current(), missing);
  // Somebody was faster with the rest, and is done: the insert waited for it.
  const theirs = await newest(
    client,
    missing.filter((person) => !made.has(person)),
  );
  const rows = [...there.values(), ...theirs.values()];
  const open = await masters.among(new Set(rows.flatMap(({ master }) => master ?? [])));
  return people.map((person) => made.get(person) ?? openedKey(open, person, there.get(person) ?? theirs.get(person)));
}

async function make(client: PoolClient, master: MasterKey, people: readonly string[]): Promise<Map<string, PersonKey>> {
  const keys = people.map((person): PersonKey => ({ person, version: 1, key: randomBytes(32) }));
  const { rows } = await client.query<{ person: string }>(INSERT, [
    people,
    keys.map(({ version }) => version),
    keys.map(() => master.id),
    keys.map((key) => wrap(master, key)),
  ]);
  const inserted = new Set(rows.map(({ person }) => person));
  return new Map(keys.flatMap((key) => (inserted.has(key.person) ? [[key.person, key] as const] : [])));
}

async function newest(client: PoolClient, people: readonly string[]): Promise<ReadonlyMap<string, KeptKey>> {
  if (people.length === 0) return new Map();
  const { rows } = await client.query<KeptKey>(NEWEST, [people]);
  return new Map(rows.map((row) => [row.person, row]));
}

function openedKey(masters: ReadonlyMap<string, MasterKey>, person: string, row: KeptKey | undefined): PersonKey {
  if (row === undefined || row.wrapped === null) throw new PersonKeyErased(person);
  const key = unwrapped(masters, row);
  if (key === undefined) throw new PersonKeyClosed(person);
  return key;
}
