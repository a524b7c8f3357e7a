import { type Actor } from './events.js';

export type Role =
  'unit-drafter' | 'unit-head' | 'department-reviewer' | 'finance-section' | 'performance-section' | 'auditor';

const covers = (scope: string, unitCode: string): boolean => scope === '*' || unitCode.startsWith(scope);

const grants = (actor: Actor): readonly { role: string; scope: string }[] =>
  'system' in actor
    ? []
    : actor.roles.map((grant) => {
        const [role = '', scope = ''] = grant.split('@');
        return { role, scope };
      });

/** True when the actor holds the role for that unit. Data scope is by code prefix (rules §3). */
export const holdsRole = (actor: Actor, role: Role, unitCode: string): boolean =>
  grants(actor).some((grant) => grant.role === role && grant.scope !== '' && covers(grant.scope, unitCode));

/** The code prefixes a person may read; `*` is the whole region. */
export const visibleScopes = (actor: Actor): readonly string[] =>
  grants(actor)
    .map(({ scope }) => scope)
    .filter((scope) => scope !== '');

/** True when a person may read what belongs to that unit. A process of ours reads everything. */
export const maySee = (actor: Actor, unitCode: string): boolean =>
  'system' in actor || visibleScopes(actor).some((scope) => covers(scope, unitCode));
