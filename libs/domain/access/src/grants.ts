import { z } from 'zod';
import { isUnitCode, type Actor, type Oddity, type Person } from '#domain/kernel';
import { roleSchema, type Role } from './roles.js';

/** A role held over a scope: the code of a unit, for it and all below it, or `*` for the whole region. */
export interface Grant {
  readonly role: Role;
  readonly scope: string;
}

const GRANT = /^([a-z-]+)@([^@\s]+)$/;

/** A grant as an event holds it: `unit-head@307001`. */
export const grantText = z.string().regex(GRANT);

/** As the administrator of the organisation was called before there were three of them; events keep the word. */
const FORMERLY = 'administrator';

const roleOf = (word: string | undefined): Role | undefined =>
  word === FORMERLY ? 'organisation-administrator' : roleSchema.options.find((each) => each === word);

const isScope = (text: string): boolean => text === '*' || isUnitCode(text);
export const covers = (scope: string, unitCode: string): boolean => scope === '*' || unitCode.startsWith(scope);

/** What texts grant; a malformed or unknown one grants nothing, not even sight: half a level of a code is nobody's. */
const granted = (roles: readonly string[]): readonly Grant[] =>
  roles.flatMap((text) => {
    const [, word, scope] = GRANT.exec(text) ?? [];
    const role = roleOf(word);
    return role === undefined || scope === undefined || !isScope(scope) ? [] : [{ role, scope }];
  });

/** What an actor holds in their own name: a process of ours holds nothing. */
export const grantsOf = (actor: Actor): readonly Grant[] => ('system' in actor ? [] : granted(actor.roles));

/** What those hold whose deputy a person is: read by, never acted by. */
export const deputisedOf = ({ deputyFor = [] }: Person) =>
  deputyFor.map(({ personId, roles }) => ({ personId, grants: granted(roles) }));

/** True when the actor holds the role for that unit. Data scope is by code prefix (rules §3). */
export const holdsRole = (actor: Actor, role: Role, unitCode: string): boolean =>
  grantsOf(actor).some((grant) => grant.role === role && covers(grant.scope, unitCode));

/** A person who holds the role for that unit: what a step of a chain asks for. */
export const isHolder = (actor: Actor, role: Role, unitCode: string): actor is Person =>
  !('system' in actor) && holdsRole(actor, role, unitCode);

/** A person without that role for the unit, by the roles written down with the event; a process is not asked for one. */
export const withoutRole = (actor: Actor, role: Role, unit: string): readonly Oddity[] =>
  'system' in actor || holdsRole(actor, role, unit)
    ? []
    : [
        {
          code: 'without-role',
          zh: `${actor.personId} 当时没有单位 ${unit} 的角色 ${role}。`,
          en: `${actor.personId} did not hold the role ${role} for unit ${unit}.`,
        },
      ];
