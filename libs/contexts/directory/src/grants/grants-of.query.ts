import { Injectable } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { LIVE, RESET_AT, Sessions, STALE, type Credential, type SessionKey } from '#platform/sessions';
import { type Post } from '../domain/places.js';
import { InRegion } from '../in-region.js';
import { KeptAnswers } from './kept-answers.js';
import { personOf, type HeldPost } from './standing-of.js';

const KEPT_MS = 3000;

export interface SignedIn {
  readonly sessionId: string;
  readonly person: Person;
}

interface Row {
  readonly session_id: string;
  readonly person: string;
  readonly is_stale: boolean;
  readonly reset_at: Date | null;
  readonly unit: string | null;
  readonly role: Post | null;
  readonly scope: string;
  readonly deputy_for: string | null;
  readonly departments: readonly string[];
  readonly kept: readonly string[] | null;
}

const revoked = (as: string, kind: string, id: string): string =>
  `left join sessions.revoked as ${as} on ${as}.kind = '${kind}' and ${as}.id = ${id}`;

/**
 * The session, who it is of and what they hold today ($2 region, $3 day), in one statement. What was taken away counts from its own
 * command on, whether the views know it or not; what was given counts when they do. The views' indexes are of the default collation:
 * compared by another they would not be used.
 */
export const standingBy = (column: 'secret' | 'session_id'): string => `
  select s.session_id, s.person, ${STALE} as is_stale, ${RESET_AT} as reset_at, p.unit,
    held.role, held.scope, held.deputy_for, held.departments, held.kept
  from sessions.session as s
  left join people__v1 as p on p.person_id = s.person collate "default" and p.region = $2
  ${revoked('gone', 'person', 's.person')}
  left join lateral (
    select a.role, a.scope, a.deputy_for, coalesce(u.departments, '[]') as departments,
      case when closed.revision > u.revision then closed.kept end as kept
    from appointments__v1 as a
    left join units__v1 as u on u.region = a.region and u.code = a.scope
    ${revoked('ended', 'appointment', 'a.appointment_id::text')}
    ${revoked('back', 'absence', 'a.absence_id::text')}
    ${revoked('closed', 'unit', 'u.unit_id')}
    where a.person_id = s.person collate "default" and a.region = $2
      and a.starts_on <= $3 and coalesce(least(a.ends_on, ended.last_day) >= $3, true)
      and coalesce($3 between a.acts_from and least(a.acts_to, back.last_day), true)
      and (a.scope = '*' or u.starts_on <= $3 and coalesce(least(u.ends_on, closed.last_day) >= $3, true))
  ) as held on true
  where s.${column} = $1 and ${LIVE} and coalesce(least(p.left_on, gone.last_day) >= $3, true)`;

const STATEMENTS = { secret: standingBy('secret'), session_id: standingBy('session_id') };

/** Who is signed in and what they hold now: never what they held when they signed in. */
@Injectable()
export class GrantsOf {
  private readonly kept: KeptAnswers<SignedIn | undefined>;
  private isTold = false;

  constructor(
    private readonly sessions: Sessions,
    private readonly here: InRegion,
  ) {
    this.kept = new KeptAnswers(KEPT_MS, sessions.now);
  }

  /** Nothing where the session is over, or there is none. Throws SessionsUnavailable. */
  async of(credential: Credential): Promise<SignedIn | undefined> {
    const key = await this.sessions.keyOf(credential);
    if (key === undefined) return undefined;
    this.hear();
    const ask = (): Promise<SignedIn | undefined> => this.standing(key);
    // What may change unheard is not kept.
    return this.sessions.isListening ? this.kept.of(`${key.column} ${key.value}`, ask) : ask();
  }

  private hear(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.sessions.onChange(() => this.kept.clear());
  }

  private async standing({ column, value }: SessionKey): Promise<SignedIn | undefined> {
    const day = this.here.dayOf(new Date().toISOString());
    const values = [value, this.here.region, day];
    const rows = await this.sessions.store.ask<Row>(STATEMENTS[column], values, `standing-by-${column}`);
    const [first] = rows;
    if (first === undefined) return undefined;
    const { session_id: sessionId, person: personId, unit, reset_at, is_stale } = first;
    if (is_stale) await this.sessions.touch(sessionId);
    const held = rows.flatMap(({ role, deputy_for: deputyFor, scope, departments, kept }): HeldPost[] =>
      role === null ? [] : [{ role, scope, deputyFor, departments, kept }],
    );
    return { sessionId, person: personOf({ personId, unit, resetAt: reset_at?.toISOString() ?? null }, held) };
  }
}
