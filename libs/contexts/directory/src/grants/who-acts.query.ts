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
  with holder (person) as (
    select person_id from appointments__v1 where region = $2 and scope = any($1::text[] || array(
      select code from units__v1 where region = $2 and (kind = 'performance-section' or departments ?| $1::text[])))
    union select unnest($4::text[])
  ), deputy (person) as (
    select person_id from appointments__v1
    where deputy_for = any(array(select person from holder)) and acts_to >= $3 and appointment_id = any(array(
      select appointment_id from appointments__v1
      where person_id = any(array(select person from holder)) and coalesce(ends_on >= $3, true)))
  )
  select asked.person, ${HELD}
  from unnest(array(select person from holder union select person from deputy)) as asked (person) ${heldToday('asked.person')}
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
