import { list, rowsOf } from '#platform/context';
import { UnitRow } from './unit.row.js';

export const listUnits = list({
  name: 'ListUnits',
  of: rowsOf(UnitRow),
  order: ['code', 'unitId'],
  scope: 'code',
  filters: { code: 'starts-with', kind: 'equals' },
});
