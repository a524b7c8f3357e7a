import { isOn } from './days.js';
import { type PresentPerson } from './person.state.js';
import { grantsOfPost, REGION, type Post } from './places.js';
import { type PresentUnit } from './unit.state.js';

/** Who holds what, on a day: in their own name, or for another who is away. */
export interface Holder {
  readonly personId: string;
  readonly role: Post;
  readonly scope: string;
  readonly appointmentId: string;
  /** Whose deputy they are in it. */
  readonly deputyFor?: string;
  /** What it grants in today's words. A deputy reads by it and signs nothing. */
  readonly grants: readonly string[];
}

interface Organisation {
  readonly units: ReadonlyMap<string, Pick<PresentUnit, 'startsOn' | 'endsOn' | 'departments'>>;
  readonly people: ReadonlyMap<string, PresentPerson>;
}

/** Everybody who holds something on that day, in a fixed order. An appointment at a unit that is not there then holds nothing. */
export function holdersOn(day: string, { units, people }: Organisation): readonly Holder[] {
  const isThere = (personId: string) => {
    const { leftOn } = people.get(personId) ?? { leftOn: '' };
    return leftOn === undefined || day <= leftOn;
  };
  return [...people.values()]
    .flatMap((person) => heldOn(day, person))
    .filter(({ personId }) => isThere(personId))
    .flatMap((holder) => {
      if (holder.scope === REGION) return [{ ...holder, grants: grantsOfPost(holder.role, REGION, []) }];
      const unit = units.get(holder.scope);
      if (unit === undefined || !isOn(day, unit)) return [];
      return [{ ...holder, grants: grantsOfPost(holder.role, holder.scope, unit.departments) }];
    })
    .sort((a, b) => (placeIn(a) < placeIn(b) ? -1 : 1));
}

/** Unique, and what a page goes on from. */
export const placeIn = ({ scope, role, personId, appointmentId }: Omit<Holder, 'grants'>): string =>
  [scope, role, personId, appointmentId].join(' ');

function heldOn(day: string, { personId, appointments, absences }: PresentPerson): Omit<Holder, 'grants'>[] {
  return appointments
    .filter((each) => isOn(day, each))
    .flatMap(({ appointmentId, role, scope }) => {
      const own = { personId, role, scope, appointmentId };
      const deputies = absences.filter((each) => isOn(day, each) && each.appointmentIds.includes(appointmentId));
      return [own, ...deputies.map(({ deputy }) => ({ ...own, personId: deputy, deputyFor: personId }))];
    });
}
