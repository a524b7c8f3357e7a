import { type PersonKeys } from './person-keys.js';

/**
 * What an operator must know at the start: of how many people the names do not open, for the master key over their keys is not there.
 * Nothing where all is well. Never rejects: what cannot be found out is said, too.
 */
export async function closedKeys(keys: PersonKeys): Promise<string | undefined> {
  try {
    const people = await closedPeople(keys);
    return people === 0 ? undefined : sentence(people);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function closedPeople({ pool, masters }: PersonKeys): Promise<number> {
  const there = (await masters.all()).map(({ id }) => id);
  const { rows } = await pool.query<{ people: number }>(
    `select count(distinct person)::integer as people from personal_data.person_key
     where wrapped is not null and master <> all ($1) and person not like '%:%'`,
    [there],
  );
  return rows[0]?.people ?? 0;
}

const sentence = (people: number): string =>
  `注意：有 ${people} 人的姓名打不开，因为封存其密钥的主密钥不在；请把原来的主密钥放回主密钥文件（JIXIAO_MASTER_KEY_FILE，写在现用的后面），不必重启。` +
  `Names that cannot be opened, for the master key over their keys is not there: of ${people} people. ` +
  'Put it back into the master key file (JIXIAO_MASTER_KEY_FILE), behind the one in use; no restart is needed.';
