import { Injectable } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { LIVE, RESET_AT, Sessions } from '#platform/sessions';
import { InRegion } from '../in-region.js';
import { HELD, heldPosts, heldToday, IS_THERE, type HeldRow } from './held-today.js';
import { personOf } from './standing-of.js';

interface Row extends HeldRow {
  readonly session_id: string;
  readonly reset_at: Date | null;
}

/** As `standingBy` has one of them: the sessions of $1 that go on, who they are of and what these hold today ($2 region, $3 day). */
const STANDING = `
  select s.session_id, s.person, ${RESET_AT} as reset_at, ${HELD}
  from sessions.session as s ${heldToday('s.person')}
  where s.session_id = any($1::uuid[]) and ${LIVE} and ${IS_THERE}`;

/** Of many sessions at once, for answers that go on: what `GrantsOf` says of one. */
@Injectable()
export class StillSignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly here: InRegion,
  ) {}

  /** Who each is of, with what they hold now, by its id; one that is over is not there. Notes no use. Throws SessionsUnavailable. */
  async among(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const values = [sessionIds, this.here.region, this.here.dayOf(new Date().toISOString())];
    const rows = await this.sessions.store.ask<Row>(STANDING, values, 'still-signed-in');
    const bySession = new Map<string, Row[]>();
    for (const row of rows) bySession.set(row.session_id, [...(bySession.get(row.session_id) ?? []), row]);
    return new Map([...bySession].map(([sessionId, of]) => [sessionId, personIn(of)]));
  }

  /** Called when a session may have ended, or something was taken from somebody, until it is called off. */
  onChange(listener: () => void): () => void {
    return this.sessions.onChange(listener);
  }
}

function personIn(rows: readonly Row[]): Person {
  const [first] = rows;
  const known = {
    personId: first?.person ?? '',
    unit: first?.unit ?? null,
    resetAt: first?.reset_at?.toISOString() ?? null,
  };
  return personOf(known, heldPosts(rows));
}
