import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { MACHINE } from '../domain/deed.js';

const LIVES_HOURS = 24;

/** The rights of an administrator that a code may give. */
export type FirstPost = 'organisation-administrator' | 'accounts-administrator';

export const codeHash = (code: string): Buffer => createHash('sha256').update(code.trim()).digest();

/**
 * A code that makes who holds it an administrator, once, within a day; those made before for the same right are no more. Made on the
 * machine alone, by who may write to the database, and recorded.
 */
export async function makeFirstCode(
  db: Pick<pg.Pool, 'query'>,
  { post, reason, at }: { readonly post: FirstPost; readonly reason: string; readonly at: Date },
): Promise<string> {
  // Never with a hyphen at its beginning, which a command line takes for an option.
  const code = randomBytes(20).toString('hex');
  const text = `with gone as (delete from accounts.first_code where post = $2),
    told as (insert into accounts.deed (at, by, deed, reason) values ($3, $4, 'code-made', $2 || ': ' || $5))
    insert into accounts.first_code (code, post, expires_at) values ($1, $2, $3::timestamptz + $6 * interval '1 hour')`;
  await db.query(text, [codeHash(code), post, at, MACHINE, reason, LIVES_HOURS]);
  return code;
}

/** Who of them has an account. */
export async function haveAccounts(
  db: Pick<pg.Pool, 'query'>,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const text = 'select person from accounts.account where person = any($1)';
  const { rows } = await db.query<{ person: string }>(text, [people]);
  return new Set(rows.map(({ person }) => person));
}
