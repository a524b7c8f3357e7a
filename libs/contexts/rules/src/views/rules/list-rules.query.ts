import { visibleOrganisation } from '#domain/access';
import { list, rowsOf } from '#platform/context';
import { RulesVersion } from './rules-version.row.js';

/** Whoever has a role goes by them and may read all of them. */
export const listRules = list({
  name: 'ListRules',
  of: rowsOf(RulesVersion),
  order: ['region', 'fiscalYear', 'version'],
  scope: 'region',
  sees: (actor) => (visibleOrganisation(actor).length > 0 ? ['*'] : []),
  filters: { fiscalYear: 'equals' },
});
