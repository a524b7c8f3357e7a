import { grantsOf } from '#domain/access';
import { type Person } from '#domain/kernel';
import { heldPosts, type HeldRow } from './held-today.js';
import { personOf } from './standing-of.js';

interface Asked {
  /** What is held at any of these covers the unit. */
  readonly places: readonly string[];
  /** Whoever else is asked for. */
  readonly also: readonly string[];
}

/** Of those whose rows these are: who holds anything over the unit or is asked for, and who stands in for one of them today. */
export function actingOver({ places, also }: Asked, rows: readonly HeldRow[]): readonly Person[] {
  const persons = personsIn(rows);
  const holds = (person: Person): boolean =>
    also.includes(person.personId) || grantsOf(person).some(({ scope }) => places.includes(scope));
  const holders = new Set(persons.filter(holds).map(({ personId }) => personId));
  return persons.filter(
    ({ personId, deputyFor = [] }) => holders.has(personId) || deputyFor.some((each) => holders.has(each.personId)),
  );
}

function personsIn(rows: readonly HeldRow[]): readonly Person[] {
  const units = new Map(rows.map(({ person, unit }) => [person, unit]));
  return [...units].map(([personId, unit]) => {
    const held = heldPosts(rows.filter(({ person }) => person === personId));
    return personOf({ personId, unit, resetAt: null }, held);
  });
}
