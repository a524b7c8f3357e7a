import { type Actor, type Person } from '#domain/kernel';
import { covers, deputisedOf, grantsOf, type Grant } from './grants.js';
import { rolesFor, type Reading } from './table.js';

/** What a person may read by: what they hold, and what those hold whose deputy they are. */
export const readBy = (person: Person): readonly Grant[] => [
  ...grantsOf(person),
  ...deputisedOf(person).flatMap(({ grants }) => grants),
];

/** The code prefixes over which the table lets a person do what only reads; `*` is the whole region. Every list narrows by them. */
export const visibleScopes = (actor: Actor, action: Reading): readonly string[] =>
  'system' in actor ? [] : readBy(actor).flatMap(({ role, scope }) => (rolesFor(action).includes(role) ? [scope] : []));

/** True when a person may read what belongs to that unit; `*` is what is of the whole region. A process of ours reads everything. */
export const maySee = (actor: Actor, action: Reading, unitCode: string): boolean =>
  'system' in actor || visibleScopes(actor, action).some((scope) => covers(scope, unitCode));
