import { randomBytes } from 'node:crypto';
import { type Pool, type PoolClient } from 'pg';
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
const NEWEST = `select ${COLUMNS} from personal_data.person_key where person = $1 order by version desc limit 1`;
const INSERT = `insert into personal_data.person_key (${COLUMNS}) values ($1, $2, $3, $4) on conflict do nothing`;

export async function keysOf(pool: Pool, people: readonly string[]): Promise<readonly KeptKey[]> {
  const { rows } = await pool.query<KeptKey>(`select ${COLUMNS} from personal_data.person_key where person = any($1)`, [
    people,
  ]);
  return rows;
}

/** The newest key of the person, made where there is none. Throws PersonKeyErased, PersonKeyClosed, MasterKeyMissing. */
export async function keyFor(pool: Pool, masters: MasterKeys, person: string): Promise<PersonKey> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Which master key is in use does not change between looking and writing.
    await client.query('select pg_advisory_xact_lock_shared($1)', [MASTER_LOCK]);
    const key = await newestOrNew(client, masters, person);
    await client.query('commit');
    return key;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function newestOrNew(client: PoolClient, masters: MasterKeys, person: string): Promise<PersonKey> {
  const there = await newest(client, person);
  if (there) return openedKey(masters, there);
  const key = { person, version: 1, key: randomBytes(32) };
  const master = await masters.current();
  const { rowCount } = await client.query(INSERT, [person, key.version, master.id, wrap(master, key)]);
  if (rowCount === 1) return key;
  // Somebody was faster, and is done: the insert waited for it.
  const theirs = await newest(client, person);
  if (!theirs) throw new PersonKeyErased(person);
  return openedKey(masters, theirs);
}

const newest = async (client: PoolClient, person: string): Promise<KeptKey | undefined> =>
  (await client.query<KeptKey>(NEWEST, [person])).rows[0];

async function openedKey(masters: MasterKeys, row: KeptKey): Promise<PersonKey> {
  if (row.wrapped === null) throw new PersonKeyErased(row.person);
  const key = unwrapped(await masters.among(new Set([row.master ?? ''])), row);
  if (key === undefined) throw new PersonKeyClosed(row.person);
  return key;
}
