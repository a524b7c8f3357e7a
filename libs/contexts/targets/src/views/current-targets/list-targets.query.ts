import { list, rowsOf } from '#platform/context';
import { CurrentTarget } from './current-target.row.js';

export const listTargets = list({
  name: 'ListTargets',
  of: rowsOf(CurrentTarget),
  order: ['fiscalYear', 'unit', 'targetId'],
  scope: 'unit',
  filters: { fiscalYear: 'equals', unit: 'starts-with', status: 'equals' },
});
