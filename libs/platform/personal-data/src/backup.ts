import { z } from 'zod';
import { DomainError } from '#domain/kernel';
import { BoxNotOpened, opened, sealed } from './box.js';
import { isPerson, keysOf, unwrapped, type KeptKey } from './key-table.js';
import { type PersonKeys } from './person-keys.js';

const row = z.strictObject({
  person: z.string().min(1),
  version: z.int().positive(),
  master: z.string().nullable(),
  /** Base64url; null of one who is erased. */
  wrapped: z.string().nullable(),
});
const file = z.strictObject({
  jixiaoKeys: z.literal(1),
  /** Id of the master key that opens it. */
  master: z.string(),
  box: z.string(),
});
const PURPOSE = 'keys|1';

export class KeysNotRead extends DomainError {
  constructor(why: 'not-a-backup' | 'master-key' | 'tampered', cause?: unknown) {
    const zh = {
      'not-a-backup': '这不是密钥备份文件，请核对文件。',
      'master-key': '打不开密钥备份：当时的主密钥不在，请先把它放回主密钥文件（新的在前，旧的在后）。',
      tampered: '密钥备份已损坏或被改动，没有导入，请换一份备份。',
    };
    const en = {
      'not-a-backup': 'This is no backup of keys: check the file.',
      'master-key':
        'The backup cannot be opened, for its master key is not there: put it back into the master key file, behind the one in use.',
      tampered: 'The backup of the keys is damaged or was changed and nothing was imported: take another one.',
    };
    super('unprocessable', `keys-${why}`, { zh: zh[why], en: en[why] });
    this.cause = cause;
  }
}

/** People have other keys here than in the backup; nothing was imported. */
export class KeysDiffer extends DomainError {
  constructor(people: readonly string[]) {
    super(
      'conflict',
      'keys-differ',
      {
        zh: `这里有 ${people.length} 人的密钥与备份中的不同（如 ${people[0] ?? ''}），没有导入：备份属于另一个系统，或这里已重新登记。`,
        en: `Keys of people that differ from the backup (such as ${people[0] ?? ''}): ${people.length}. Nothing was imported: it is the backup of another system, or they were registered anew here.`,
      },
      { people: people.slice(0, 20) },
    );
  }
}

/** Every person's key, and who is erased, sealed under the master key in use: the second half of a backup. */
export async function exportKeys({ pool, masters }: PersonKeys): Promise<{ text: string; people: number }> {
  const master = await masters.current();
  const { rows } = await pool.query<KeptKey>(
    'select person, version, master, wrapped from personal_data.person_key order by person, version',
  );
  const kept = rows.map((each) => ({ ...each, wrapped: each.wrapped?.toString('base64url') ?? null }));
  const box = sealed(master.key, PURPOSE, Buffer.from(JSON.stringify(kept), 'utf8')).toString('base64url');
  const text = `${JSON.stringify({ jixiaoKeys: 1, master: master.id, box })}\n`;
  return { text, people: counted(rows) };
}

/** Brings back what is not there; whoever is erased, here or in the backup, stays or becomes so. Throws KeysNotRead, KeysDiffer. */
export async function importKeys(keys: PersonKeys, text: string): Promise<{ people: number; erased: number }> {
  const rows = await readBackup(keys, text);
  await refuseOthers(keys, rows);
  const there = rows.filter(({ wrapped }) => wrapped !== null);
  await keys.pool.query(
    `insert into personal_data.person_key (person, version, master, wrapped)
     select * from unnest($1::text[], $2::integer[], $3::text[], $4::bytea[]) on conflict do nothing`,
    [
      there.map(({ person }) => person),
      there.map(({ version }) => version),
      there.map(({ master }) => master),
      there.map(({ wrapped }) => wrapped),
    ],
  );
  const gone = [...new Set(rows.flatMap(({ person, wrapped }) => (wrapped === null ? [person] : [])))];
  for (const person of gone) await keys.erase(person);
  return { people: counted(rows), erased: gone.filter(isPerson).length };
}

const counted = (rows: readonly KeptKey[]): number => new Set(rows.map(({ person }) => person).filter(isPerson)).size;

async function readBackup({ masters }: PersonKeys, text: string): Promise<readonly KeptKey[]> {
  const read = file.safeParse(jsonOf(text));
  if (!read.success) throw new KeysNotRead('not-a-backup');
  const master = (await masters.among(new Set([read.data.master]))).get(read.data.master);
  if (master === undefined) throw new KeysNotRead('master-key');
  try {
    const content = opened(master.key, PURPOSE, Buffer.from(read.data.box, 'base64url'));
    return z
      .array(row)
      .parse(JSON.parse(content.toString('utf8')))
      .map((each) => ({ ...each, wrapped: each.wrapped === null ? null : Buffer.from(each.wrapped, 'base64url') }));
  } catch (cause) {
    if (cause instanceof BoxNotOpened) throw new KeysNotRead('tampered', cause);
    throw cause;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no backup has this form, so the caller refuses it
  }
}

/** A key that is there and another than the backup's would be lost, or the backup's would; under whatever master key they lie. */
async function refuseOthers({ pool, masters }: PersonKeys, rows: readonly KeptKey[]): Promise<void> {
  const here = await keysOf(pool, [...new Set(rows.map(({ person }) => person))]);
  const known = await masters.among(new Set([...rows, ...here].flatMap(({ master }) => master ?? [])));
  const theirs = new Map(rows.map((each) => [`${each.person} ${each.version}`, each]));
  const differing = here.filter((mine) => {
    const other = theirs.get(`${mine.person} ${mine.version}`);
    if (!other || mine.wrapped === null || other.wrapped === null || mine.wrapped.equals(other.wrapped)) return false;
    const [one, two] = [unwrapped(known, mine), unwrapped(known, other)];
    return !one || !two || !Buffer.from(one.key).equals(two.key);
  });
  if (differing.length > 0) throw new KeysDiffer([...new Set(differing.map(({ person }) => person))]);
}
