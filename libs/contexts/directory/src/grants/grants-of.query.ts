import { Injectable } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { LIVE, RESET_AT, Sessions, STALE, type Credential, type SessionKey } from '#platform/sessions';
import { InRegion } from '../in-region.js';
import { HELD, heldPosts, heldToday, IS_THERE, type HeldRow } from './held-today.js';
import { KeptAnswers } from './kept-answers.js';
import { personOf } from './standing-of.js';

const KEPT_MS = 3000;

export interface SignedIn {
  readonly sessionId: string;
  readonly person: Person;
  /** When the token that says so ends, in milliseconds since 1970. */
  readonly until?: number | undefined;
}

interface Row extends HeldRow {
  readonly session_id: string;
  readonly is_stale: boolean;
  readonly reset_at: Date | null;
}

/** The session, who it is of and what they hold today ($2 region, $3 day), in one statement. */
export const standingBy = (column: 'secret' | 'session_id'): string => `
  select s.session_id, s.person, ${STALE} as is_stale, ${RESET_AT} as reset_at, ${HELD}
  from sessions.session as s ${heldToday('s.person')}
  where s.${column} = $1 and ${LIVE} and ${IS_THERE}`;

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

  /**
   * Nothing where the session is over, or there is none. Notes that it is used, unless what asks shows nobody at work. Throws
   * SessionsUnavailable.
   */
  async of(credential: Credential, isUse = true): Promise<SignedIn | undefined> {
    const key = await this.sessions.keyOf(credential);
    if (key === undefined) return undefined;
    this.hear();
    const ask = (): Promise<SignedIn | undefined> => this.standing(key, isUse);
    // What may change unheard is not kept.
    const { column, value, until } = key;
    const found = await (this.sessions.isListening ? this.kept.of(`${column} ${value} ${isUse}`, ask) : ask());
    return found === undefined || until === undefined ? found : { ...found, until };
  }

  private hear(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.sessions.onChange(() => this.kept.clear());
  }

  private async standing({ column, value }: SessionKey, isUse: boolean): Promise<SignedIn | undefined> {
    const day = this.here.dayOf(new Date().toISOString());
    const values = [value, this.here.region, day];
    const rows = await this.sessions.store.ask<Row>(STATEMENTS[column], values, `standing-by-${column}`);
    const [first] = rows;
    if (first === undefined) return undefined;
    const { session_id: sessionId, person: personId, unit, reset_at, is_stale } = first;
    if (is_stale && isUse) await this.sessions.touch(sessionId);
    const known = { personId, unit, resetAt: reset_at?.toISOString() ?? null };
    return { sessionId, person: personOf(known, heldPosts(rows)) };
  }
}
