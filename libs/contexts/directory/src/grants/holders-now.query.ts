import type pg from 'pg';
import { type Post } from '../domain/places.js';
import { heldTogether, type Together } from '../domain/separation.js';

interface Asked {
  readonly region: string;
  /** Today. */
  readonly day: string;
  readonly roles: readonly Post[];
}

/** Who holds these over the whole region in their own name, as the view knows it; asked before there is anybody who could ask the API. */
export async function holdersNow(
  db: Pick<pg.Pool, 'query'>,
  { region, day, roles }: Asked,
): Promise<readonly { readonly role: Post; readonly personId: string }[]> {
  const text = `select role, person_id as "personId" from appointments__v1 where region = $1 and role = any($2) and scope = '*'
    and deputy_for is null and starts_on <= $3 and coalesce(ends_on >= $3, true)`;
  return (await db.query<{ role: Post; personId: string }>(text, [region, roles, day])).rows;
}

/** Who has several of the separate rights today, in their own name or for another: given before they were separate, or where they are not. */
export async function togetherNow(
  db: Pick<pg.Pool, 'query'>,
  { region, day }: Pick<Asked, 'region' | 'day'>,
): Promise<readonly Together[]> {
  const text = `select a.role, a.person_id as "personId" from appointments__v1 as a
    join people__v1 as p on p.person_id = a.person_id and p.region = a.region
    where a.region = $1 and a.scope = '*' and a.starts_on <= $2 and coalesce(a.ends_on >= $2, true)
    and coalesce($2 between a.acts_from and a.acts_to, true) and coalesce(p.left_on >= $2, true)
    order by a.person_id, a.role`;
  return heldTogether((await db.query<{ role: Post; personId: string }>(text, [region, day])).rows);
}
