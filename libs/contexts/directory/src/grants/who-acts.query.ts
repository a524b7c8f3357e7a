import { Injectable } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { Sessions } from '#platform/sessions';
import { placesOver } from '../domain/places.js';
import { InRegion } from '../in-region.js';
import { actingOver } from './acting-over.js';
import { HELD, heldToday, IS_THERE, type HeldRow } from './held-today.js';

/**
 * Whoever may hold something over a unit ($1 where; a section looks after departments, the performance section after all), whoever is
 * asked for ($4), and the deputies of both, with what each of them holds today: in one statement, and some too many.
 */
export const ACTING_OVER = `
  with place (code) as (
    select unnest($1::text[])
    union select code from units__v1 where region = $2 and (kind = 'performance-section' or departments ?| $1::text[])
  ), holder (person) as (
    select a.person_id from place join appointments__v1 as a on a.scope = place.code and a.region = $2
    union select unnest($4::text[])
  ), asked (person) as (
    select person from holder
    union select deputy.person_id from holder
      join appointments__v1 as own on own.person_id = holder.person
      join appointments__v1 as deputy on deputy.appointment_id = own.appointment_id and deputy.deputy_for = holder.person
  )
  select asked.person, ${HELD}
  from asked ${heldToday('asked.person')}
  where p.person_id is not null and ${IS_THERE}
  order by asked.person collate "C"`;

/** Who can act on what is of a unit, each with all that they hold now, as `GrantsOf` has them (but for a reset of their credential). */
@Injectable()
export class WhoActs {
  constructor(
    private readonly sessions: Sessions,
    private readonly here: InRegion,
  ) {}

  /**
   * Everybody who is there and holds anything over the unit, whoever of `also` is there, whatever they hold, and who stands in today
   * for one of these; in the order of their ids. Throws SessionsUnavailable.
   */
  async over(unit: string, also: readonly string[] = []): Promise<readonly Person[]> {
    const places = placesOver(unit);
    const values = [places, this.here.region, this.here.dayOf(new Date().toISOString()), also];
    const rows = await this.sessions.store.ask<HeldRow>(ACTING_OVER, values, 'acting-over');
    return actingOver({ places, also }, rows);
  }
}
