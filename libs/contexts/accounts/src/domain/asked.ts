import { personIdText } from '#contexts/directory/core';
import { holdsRole } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { MayNotReadDeeds, NotAnAccountsAdministrator } from './administer.errors.js';

/** Who asks, if they administer accounts; said before anything of an account is told. */
export function asAccountsAdministrator(actor: Actor): Person {
  if ('system' in actor || !holdsRole(actor, 'accounts-administrator', '*')) throw new NotAnAccountsAdministrator();
  return actor;
}

const readers = ['accounts-administrator', 'audit-administrator', 'auditor'] as const;

export function asReaderOfDeeds(actor: Actor): void {
  if (!readers.some((role) => holdsRole(actor, role, '*'))) throw new MayNotReadDeeds();
}

/** Everybody who signs in is a person. */
export function asPerson(actor: Actor): Person {
  if ('system' in actor) throw new NotAnAccountsAdministrator();
  return actor;
}

export { personIdText };
