import { z } from 'zod';
import { isUnitCode, type Actor, type Oddity, type Person } from '#domain/kernel';
import { roleSchema, sighted, type Role } from './roles.js';

/** A role held over a scope: the code of a unit, for it and all below it, or `*` for the whole region. */
interface Grant {
  readonly role: Role;
  readonly scope: string;
}

const GRANT = /^([a-z-]+)@([^@\s]+)$/;

/** A grant as a token and an event hold it: `unit-head@307001`. */
export const grantText = z.string().regex(GRANT);

/** As the administrator of the organisation was called before there were three of them; events keep the word. */
const FORMERLY = { administrator: 'organisation-administrator' } as const;

const roleOf = (word: string | undefined): Role | undefined =>
  word === 'administrator' ? FORMERLY[word] : roleSchema.options.find((each) => each === word);

const isScope = (text: string): boolean => text === '*' || isUnitCode(text);
const covers = (scope: string, unitCode: string): boolean => scope === '*' || unitCode.startsWith(scope);

/** What an actor's roles grant; a malformed or unknown one grants nothing, not even sight: half a level of a code is nobody's. */
export const grantsOf = (actor: Actor): readonly Grant[] =>
  'system' in actor
    ? []
    : actor.roles.flatMap((text) => {
        const [, word, scope] = GRANT.exec(text) ?? [];
        const role = roleOf(word);
        return role === undefined || scope === undefined || !isScope(scope) ? [] : [{ role, scope }];
      });

/** True when the actor holds the role for that unit. Data scope is by code prefix (rules §3). */
export const holdsRole = (actor: Actor, role: Role, unitCode: string): boolean =>
  grantsOf(actor).some((grant) => grant.role === role && covers(grant.scope, unitCode));

/** A person who holds the role for that unit: what a step of a chain, and whatever only one role may do, asks for. */
export const isHolder = (actor: Actor, role: Role, unitCode: string): actor is Person =>
  !('system' in actor) && holdsRole(actor, role, unitCode);

/** The code prefixes whose content a person may read; `*` is the whole region. */
export const visibleScopes = (actor: Actor): readonly string[] =>
  grantsOf(actor).flatMap(({ role, scope }) => (sighted.includes(role) ? [scope] : []));

/** True when a person may read what belongs to that unit. A process of ours reads everything. */
export const maySee = (actor: Actor, unitCode: string): boolean =>
  'system' in actor || visibleScopes(actor).some((scope) => covers(scope, unitCode));

/** Who may change the organisation and the people in it: it gives no sight of a target and no seat in a chain. */
export const administersOrganisation = (actor: Actor): boolean =>
  grantsOf(actor).some(({ role, scope }) => role === 'organisation-administrator' && scope === '*');

/** The code prefixes whose units and people a person may read; `*` is the whole region. */
export const visibleOrganisation = (actor: Actor): readonly string[] =>
  administersOrganisation(actor) ? ['*'] : visibleScopes(actor);

/** True when a person may read of the unit, the people in it and what they hold; `*` is what is held over the whole region. */
export const maySeeOrganisation = (actor: Actor, unitCode: string): boolean =>
  'system' in actor || visibleOrganisation(actor).some((scope) => covers(scope, unitCode));

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
