import { holdsRole } from '#domain/access';
import { notAPerson, notTheActor, type Actor, type Inspection, type Oddity } from '#domain/kernel';
import { personCatalogue, type PersonEvent } from './person.events.js';
import { importCatalogue, type ImportEvent } from './import.events.js';
import { unitCatalogue, type UnitEvent } from './unit.events.js';

const fieldsBy = ['registeredBy', 'renamedBy', 'assignedBy', 'recordedBy', 'closedBy', 'changedBy', 'movedBy'];
const moreFieldsBy = ['appointedBy', 'endedBy', 'namedBy', 'erasedBy', 'acceptedBy'];

/** Only an administrator changes the organisation, and names themself as who did. */
function oddIn(_state: object, { data }: UnitEvent | PersonEvent | ImportEvent, actor: Actor): readonly Oddity[] {
  const named = [...fieldsBy, ...moreFieldsBy].flatMap((field) => {
    const person: unknown = Reflect.get(data, field);
    return typeof person === 'string' ? notTheActor(actor, field, person) : [];
  });
  return [...notAPerson(actor), ...notAnAdministrator(actor), ...named];
}

const notAnAdministrator = (actor: Actor): readonly Oddity[] =>
  'system' in actor || holdsRole(actor, 'organisation-administrator', '*')
    ? []
    : [
        {
          code: 'not-an-administrator',
          zh: `${actor.personId} 当时没有机构管理权限。`,
          en: `${actor.personId} had no right to change the organisation.`,
        },
      ];

/** What no rule of this context would have let through. */
export const unitInspection: Inspection<object, UnitEvent> = {
  initialState: {},
  evolve: (state) => state,
  catalogue: unitCatalogue,
  oddIn,
};
export const personInspection: Inspection<object, PersonEvent> = {
  initialState: {},
  evolve: (state) => state,
  catalogue: personCatalogue,
  oddIn,
};
/** That it was applied, the job itself says. */
export const importInspection: Inspection<object, ImportEvent> = {
  initialState: {},
  evolve: (state) => state,
  catalogue: importCatalogue,
  oddIn: (state, event, actor) => (event.type === 'OrganisationImportApplied' ? [] : oddIn(state, event, actor)),
};
