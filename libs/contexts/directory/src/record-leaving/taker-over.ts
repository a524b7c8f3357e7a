import { grantsOf } from '#domain/access';
import { type Appointment, type HandOver } from '../domain/person.state.js';
import { grantsOfPost, placesOver } from '../domain/places.js';

interface Handing {
  readonly handOver: HandOver;
  /** The leaver's. */
  readonly appointments: readonly Appointment[];
  /** Which departments a section looks after, by its code. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
}

/**
 * To whom goes what is named to a leaver and is of that unit: who takes over their appointment over it, of several the nearest; where
 * none of those is over it, whoever takes over all that is handed on; nobody where these are several, or none.
 */
export function takerOver(unit: string, { handOver, appointments, departments }: Handing): string | undefined {
  const nearestLast = placesOver(unit);
  const found = nearestLast.flatMap((place) =>
    handOver.filter(({ appointmentId }) =>
      appointments.some((each) => each.appointmentId === appointmentId && scopesOf(each, departments).includes(place)),
    ),
  );
  const takers = new Set(handOver.map(({ to }) => to));
  return found.at(-1)?.to ?? (takers.size === 1 ? [...takers][0] : undefined);
}

function scopesOf({ role, scope }: Appointment, departments: Handing['departments']): readonly string[] {
  const roles = grantsOfPost(role, scope, departments.get(scope) ?? []);
  return grantsOf({ personId: '', unit: '', roles }).map((grant) => grant.scope);
}
