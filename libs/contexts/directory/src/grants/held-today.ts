import { type Post } from '../domain/places.js';
import { type HeldPost } from './standing-of.js';

/** A post that somebody holds today; of who holds none, one row with nothing in its place. */
export interface HeldRow {
  readonly person: string;
  readonly unit: string | null;
  readonly role: Post | null;
  readonly scope: string;
  readonly deputy_for: string | null;
  readonly departments: readonly string[];
  readonly kept: readonly string[] | null;
}

export const HELD = 'p.unit, held.role, held.scope, held.deputy_for, held.departments, held.kept';

const revoked = (as: string, kind: string, id: string): string =>
  `left join sessions.revoked as ${as} on ${as}.kind = '${kind}' and ${as}.id = ${id}`;

/**
 * Beside a column with somebody's id ($2 region, $3 day): where they work and what they hold today. What was taken away counts from
 * its own command on, whether the views know it or not; what was given counts when they do. The views' indexes are of the default
 * collation: compared by another they would not be used.
 */
export const heldToday = (person: string): string => `
  left join people__v1 as p on p.person_id = ${person} collate "default" and p.region = $2
  ${revoked('gone', 'person', person)}
  left join lateral (
    select a.role, a.scope, a.deputy_for, coalesce(u.departments, '[]') as departments,
      case when closed.revision > u.revision then closed.kept end as kept
    from appointments__v1 as a
    left join units__v1 as u on u.region = a.region and u.code = a.scope
    ${revoked('ended', 'appointment', 'a.appointment_id::text')}
    ${revoked('back', 'absence', 'a.absence_id::text')}
    ${revoked('closed', 'unit', 'u.unit_id')}
    where a.person_id = ${person} collate "default" and a.region = $2
      and a.starts_on <= $3 and coalesce(least(a.ends_on, ended.last_day) >= $3, true)
      and coalesce($3 between a.acts_from and least(a.acts_to, back.last_day), true)
      and (a.scope = '*' or u.starts_on <= $3 and coalesce(least(u.ends_on, closed.last_day) >= $3, true))
  ) as held on true`;

/** Of the same: they have not left. */
export const IS_THERE = 'coalesce(least(p.left_on, gone.last_day) >= $3, true)';

/** From the rows of one person. */
export const heldPosts = (rows: readonly HeldRow[]): readonly HeldPost[] =>
  rows.flatMap(({ role, deputy_for: deputyFor, scope, departments, kept }) =>
    role === null ? [] : [{ role, scope, deputyFor, departments, kept }],
  );
