/** Of a row `s` of sessions.session: nobody ended it, it was used lately, and it is not too old. */
export const LIVE = 's.ended_at is null and s.idle_ends_at > now() and s.ends_at > now()';

/** Of the same: it is so long since it was noted that it is used that it should be noted again. */
export const STALE = `s.seen_at < now() - interval '1 minute'`;

/** For how long after an administrator's reset it is said of whoever signs. */
const RESET_IS_SAID = '7 days';

/** Of the same: when its person's credential was reset, while that is said. */
export const RESET_AT = `(select reset_at from sessions.credential_reset as c
  where c.person = s.person and c.reset_at > now() - interval '${RESET_IS_SAID}')`;

/**
 * Something taken away: its last day, or of what is kept in part (the departments that a section looks after) what is left at a
 * revision of its stream. A last day only ever moves forward.
 */
export interface Revoked {
  readonly kind: string;
  readonly id: string;
  readonly lastDay?: string | undefined;
  readonly left?: { readonly revision: number; readonly kept: readonly string[] };
}
