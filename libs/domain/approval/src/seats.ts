import { deputisedOf, grantsOf, maySee, type Grant, type Reading } from '#domain/access';
import { type Person } from '#domain/kernel';
import { type Seat, type Step } from './chain.js';
import { type Facts } from './facts.js';

interface Holding {
  readonly personId: string;
  readonly grants: readonly Grant[];
}

const departmentOf = (unit: string): string => unit.slice(0, 3);

function isAt(place: Extract<Seat, { readonly place: string }>['place'], scope: string, unit: string): boolean {
  switch (place) {
    case 'own-unit':
      return scope === unit;
    case 'own-department':
      return scope === departmentOf(unit);
    case 'region':
      return scope === '*';
    // A section's posts are granted over the departments that it looks after.
    case 'covering':
    case 'responsible-section':
    case 'performance-section':
      return scope === '*' || unit.startsWith(scope);
  }
}

/** Whether somebody holds the seat in their own name, for a subject of this unit: the one definition of it. */
export function holdsSeat(seat: Seat, { personId, grants }: Holding, unit: string): boolean {
  if ('person' in seat) return seat.person === personId;
  return grants.some(({ role, scope }) => role === seat.role && isAt(seat.place, scope, unit));
}

const above = ['own-unit', 'own-department', 'region'] as const;

/** What the persons who are there hold today, as the machine asks for it. */
export function factsOf(
  persons: readonly Person[],
  subject: { readonly unit: string; readonly read: Reading },
  time: { readonly today: string; readonly due: (step: Step) => string | undefined },
): Facts {
  const { unit, read } = subject;
  const held = persons.map((person) => ({ personId: person.personId, grants: grantsOf(person) }));
  const acting = persons.flatMap((person) =>
    deputisedOf(person).map((absent) => ({ deputy: person.personId, absent })),
  );
  const byId = new Map(persons.map((person) => [person.personId, person]));
  const seeing = (personId: string, sees: (person: Person) => boolean): boolean => {
    const person = byId.get(personId);
    return person !== undefined && sees(person);
  };
  const sees = (personId: string) => seeing(personId, (person) => maySee(person, read, unit));
  /** Who is named and may not open it, for their appointments are over, holds it no more than who has left. */
  const holders = (seat: Seat) => {
    const found = held.filter((each) => holdsSeat(seat, each, unit)).map(({ personId }) => personId);
    return 'person' in seat ? found.filter(sees) : found;
  };
  return {
    holders,
    deputies: (seat) =>
      acting.flatMap(({ deputy, absent }) =>
        holdsSeat(seat, absent, unit) ? [{ deputy, absent: absent.personId }] : [],
      ),
    superior: (seat) => {
      if ('person' in seat) return undefined;
      const from = above.findIndex((place) => place === seat.place) + 1;
      return above
        .slice(from)
        .map((place) => ({ ...seat, place }))
        .find((each) => holders(each).length > 0);
    },
    maySee: sees,
    drafts: (personId) =>
      seeing(personId, (person) =>
        grantsOf(person).some(({ role, scope }) => role === 'unit-drafter' && isAt('covering', scope, unit)),
      ),
    ...time,
  };
}
