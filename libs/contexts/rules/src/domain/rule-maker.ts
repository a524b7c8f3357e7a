import { administersOrganisation } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { NotTheRuleMaker } from './rules.errors.js';

/** Who asks, if they may draft and publish rules. */
export function asRuleMaker(actor: Actor): Person {
  if ('system' in actor || !administersOrganisation(actor)) throw new NotTheRuleMaker();
  return actor;
}
