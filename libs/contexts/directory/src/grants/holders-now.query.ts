import type pg from 'pg';
import { type Post } from '../domain/places.js';

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
