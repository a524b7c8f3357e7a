import { type Pool } from 'pg';
import { inTransaction } from '#platform/schema';
import { MASTER_LOCK, unwrapped, wrap, type KeptKey } from './key-table.js';
import { type MasterKey } from './master-keys.js';
import { type PersonKeys } from './person-keys.js';

export interface Rotation {
  /** Keys of people that lie under the master key in use now and did not before. */
  readonly rewrapped: number;
  /** Keys under a master key that is not there: they stay as they are. */
  readonly left: number;
  /** Id of the master key in use. */
  readonly master: string;
  /** A new one was made, or the one of a rotation cut off was gone on with; where it stands in the environment it is the operator who says. */
  readonly inFile: boolean;
}

interface Options {
  readonly signal?: AbortSignal;
  /** After each lot: how many so far, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

const AT_ONCE = 500;
const TO_DO = 'from personal_data.person_key where wrapped is not null and master <> $1';

/**
 * A new master key in the place of the one in use: every person's key is wrapped anew, then the old one leaves the file. Cut off, it
 * goes on where it stopped; the processes that run need no restart. With the keys in the environment it wraps under the first of them.
 */
export async function rotateMasterKey({ pool, masters }: PersonKeys, options: Options = {}): Promise<Rotation> {
  const inFile = await alone(pool, () => masters.renew());
  const all = await masters.all();
  const master = await masters.current();
  const of = await count(pool, master.id);
  let rewrapped = 0;
  for (let after = ''; ;) {
    options.signal?.throwIfAborted();
    const lot = await lotAfter(pool, master.id, after);
    const last = lot.at(-1);
    if (last === undefined) break;
    rewrapped += await rewrap(pool, new Map(all.map((each) => [each.id, each])), { master, lot });
    options.progress?.(rewrapped, of);
    after = `${last.person} ${String(last.version).padStart(10, '0')}`;
  }
  const left = await alone(pool, () => forgetOlder({ pool, masters }, master.id));
  return { rewrapped, left, master: master.id, inFile };
}

/** Once nothing lies under another key any more; answers how much does. A newer one may have come before it meanwhile: then that one's rotation forgets. */
async function forgetOlder({ pool, masters }: Pick<PersonKeys, 'pool' | 'masters'>, master: string): Promise<number> {
  const left = await count(pool, master);
  if (left === 0 && (await masters.current()).id === master) await masters.forgetOlder();
  return left;
}

/** Nobody wraps under the key in use meanwhile. */
const alone = <T>(pool: Pool, work: () => Promise<T>): Promise<T> =>
  inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MASTER_LOCK]);
    return work();
  });

async function count(pool: Pool, master: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::integer as n ${TO_DO}`, [master]);
  return rows[0]?.n ?? 0;
}

const PLACE = `person || ' ' || lpad(version::text, 10, '0')`;

async function lotAfter(pool: Pool, master: string, after: string): Promise<readonly KeptKey[]> {
  const { rows } = await pool.query<KeptKey>(
    `select person, version, master, wrapped ${TO_DO} and ${PLACE} > $2 order by ${PLACE} limit ${AT_ONCE}`,
    [master, after],
  );
  return rows;
}

async function rewrap(
  pool: Pool,
  masters: ReadonlyMap<string, MasterKey>,
  { master, lot }: { readonly master: MasterKey; readonly lot: readonly KeptKey[] },
): Promise<number> {
  const made = lot.flatMap((row) => {
    const key = unwrapped(masters, row);
    return key ? [{ ...row, wrapped: wrap(master, key) }] : [];
  });
  // Whoever was erased meanwhile stays so.
  const { rowCount } = await pool.query(
    `update personal_data.person_key as k set master = $1, wrapped = n.wrapped
     from unnest($2::text[], $3::integer[], $4::bytea[]) as n (person, version, wrapped)
     where k.person = n.person and k.version = n.version and k.wrapped is not null`,
    [
      master.id,
      made.map(({ person }) => person),
      made.map(({ version }) => version),
      made.map(({ wrapped }) => wrapped),
    ],
  );
  return rowCount ?? 0;
}
