import { authorise, visibleScopes, type Action } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { REGION } from './places.js';
import { eveOf, runsBackward, type Span } from './days.js';
import { DataIsErased, EndsBeforeItBegan, PersonHasLeft, PersonNotFound } from './person.errors.js';
import { type Directed, type PresentPerson } from './person.state.js';
import { DaysRunBackwards, NotAnAdministrator, SeesOnlyPart, UnitIsClosed, UnitNotFound } from './unit.errors.js';
import { type PresentUnit, type Unit } from './unit.state.js';

const role = () => new NotAnAdministrator();

/** Who asks, where the table lets them record somebody or something new, of which there is nothing to see yet. */
export function registrar(actor: Actor, action: Action): Person {
  if ('system' in actor) throw role();
  authorise(actor, action, { places: ['*'] }, { unseen: role, role });
  return actor;
}

/** Who asks, where the table lets them change the unit; a unit that they may not see is not there. */
export function administratorOf(unit: Unit, code: string, actor: Actor): Person {
  const unseen = () => new UnitNotFound(code);
  if ('system' in actor) throw role();
  if (unit.status === 'absent') throw unseen();
  authorise(actor, 'organisation.change', { places: [code] }, { unseen, role });
  return actor;
}

/** Who asks, where the table lets them do it to the person; a person whom they may not see is not there. */
export function administering(person: Directed, personId: string, actor: Actor, action: Action): Person {
  const unseen = () => new PersonNotFound(personId);
  if ('system' in actor) throw role();
  if (person.status === 'absent') throw unseen();
  authorise(actor, action, { places: [person.unit], owner: personId }, { unseen, role });
  return actor;
}

/** Who asks, where they may change all of the organisation: what a file of it does. */
export const asAdministrator = (actor: Actor): Person => registrar(actor, 'organisation.import');

/** Who asks, if they may see all of the organisation. */
export function asWholeReader(actor: Actor): void {
  if (!visibleScopes(actor, 'organisation.export').includes(REGION)) throw new SeesOnlyPart();
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

/** What a person was given ends on one of its days, or is taken back on the eve of the first: an earlier day is written wrong. */
export function endsOrIsTakenBack(span: Span & { readonly endsOn: string }): void {
  if (span.endsOn < eveOf(span.startsOn)) throw new EndsBeforeItBegan(span);
}
