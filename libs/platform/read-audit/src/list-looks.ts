import type pg from 'pg';
import { type Look } from './look.js';

export interface LooksAsked {
  readonly limit: number;
  readonly person?: string | undefined;
  readonly target?: string | undefined;
  /** From this moment on, and before that one. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** The last one of the page before. */
  readonly before?: readonly [at: string, lookId: string] | undefined;
}

// To the microsecond, as text: a Date would lose a part of the key.
const LIST = `
  select look_id as "lookId", at, person, action, target, filter, address, correlation_id as "correlationId",
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  from read_audit.look
  where ($1::text is null or person = $1) and ($2::text is null or target = $2)
    and at >= coalesce($3::timestamptz, '-infinity') and at < coalesce($4::timestamptz, 'infinity')
    and ($5::timestamptz is null or (at, look_id) < ($5::timestamptz, $6::uuid))
  order by at desc, look_id desc limit $7`;

/** The latest first. */
export async function listLooks(
  pool: pg.Pool,
  asked: LooksAsked,
): Promise<readonly (Look & { readonly key: string })[]> {
  const { limit, person, target, from, to, before = [] } = asked;
  const values = [person, target, from, to, before[0], before[1]].map((each) => each ?? null);
  return (await pool.query<Look & { key: string }>(LIST, [...values, limit])).rows;
}
