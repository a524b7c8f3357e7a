import { type Actor } from './events.js';
import { isUnitCode } from './unit-code.js';

const roles = [
  'unit-drafter',
  'unit-head',
  'department-reviewer',
  'finance-section',
  'performance-section',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** A role held over a scope: the code of a unit, for it and all below it, or `*` for the whole region. */
export interface Grant {
  readonly role: Role;
  readonly scope: string;
}

const wellFormed = /^([a-z-]+)@(\*|\d+)$/;
const isScope = (text: string): boolean => text === '*' || isUnitCode(text);
const covers = (scope: string, unitCode: string): boolean => scope === '*' || unitCode.startsWith(scope);

/** What an actor's roles grant; a malformed or unknown one grants nothing, not even sight: half a level of a code is nobody's. */
export const grantsOf = (actor: Actor): readonly Grant[] =>
  'system' in actor
    ? []
    : actor.roles.flatMap((text) => {
        const [, word, scope] = wellFormed.exec(text) ?? [];
        const role = roles.find((each) => each === word);
        return role === undefined || scope === undefined || !isScope(scope) ? [] : [{ role, scope }];
      });

/** True when the actor holds the role for that unit. Data scope is by code prefix (rules §3). */
export const holdsRole = (actor: Actor, role: Role, unitCode: string): boolean =>
  grantsOf(actor).some((grant) => grant.role === role && covers(grant.scope, unitCode));

/** The code prefixes a person may read; `*` is the whole region. */
export const visibleScopes = (actor: Actor): readonly string[] => grantsOf(actor).map(({ scope }) => scope);

/** True when a person may read what belongs to that unit. A process of ours reads everything. */
export const maySee = (actor: Actor, unitCode: string): boolean =>
  'system' in actor || visibleScopes(actor).some((scope) => covers(scope, unitCode));
