import { list, rowsOf } from '#platform/context';
import { RulesVersion } from './rules-version.row.js';

/** Whoever has a role goes by them and may read all of them. */
export const listRules = list({
  name: 'ListRules',
  of: rowsOf(RulesVersion),
  order: ['region', 'fiscalYear', 'version'],
  filters: { fiscalYear: 'equals' },
});
