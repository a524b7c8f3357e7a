import { administersOrganisation } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { runsBackward, type Span } from './days.js';
import { DataIsErased, PersonHasLeft, PersonNotFound } from './person.errors.js';
import { type Directed, type PresentPerson } from './person.state.js';
import { DaysRunBackwards, NotAnAdministrator, UnitIsClosed, UnitNotFound } from './unit.errors.js';
import { type PresentUnit, type Unit } from './unit.state.js';

/** Who asks, if they may change the organisation; said before anything of it is told. */
export function asAdministrator(actor: Actor): Person {
  if ('system' in actor || !administersOrganisation(actor)) throw new NotAnAdministrator();
  return actor;
}

export function openUnit(state: Unit, code: string): PresentUnit {
  if (state.status === 'absent') throw new UnitNotFound(code);
  if (state.endsOn !== undefined) throw new UnitIsClosed(code, state.endsOn);
  return state;
}

export function presentPerson(state: Directed, personId: string): PresentPerson {
  if (state.status === 'absent') throw new PersonNotFound(personId);
  return state;
}

/** Who is still there, or has not left before that day. */
export function stillThere(state: Directed, personId: string): PresentPerson {
  const person = presentPerson(state, personId);
  if (person.isErased) throw new DataIsErased(personId);
  if (person.leftOn !== undefined) throw new PersonHasLeft(personId, person.leftOn);
  return person;
}

export function inOrder(span: Span): void {
  if (runsBackward(span)) throw new DaysRunBackwards(span);
}
