import { authorise, type Action } from '#domain/access';
import { type Actor, type Person } from '#domain/kernel';
import { NotTheRuleMaker, RulesVersionNotFound } from './rules.errors.js';

/** Who asks, where the table lets them draft and publish rules; who goes by no rules is told that there are none. */
export function asRuleMaker(actor: Actor, action: Action, fiscalYear: number): Person {
  const role = () => new NotTheRuleMaker();
  if ('system' in actor) throw role();
  authorise(actor, action, { places: [] }, { unseen: () => new RulesVersionNotFound(fiscalYear), role });
  return actor;
}
