import { visibleOrganisation } from '#domain/access';
import { list, rowsOf } from '#platform/context';
import { UnitRow } from './unit.row.js';

export const listUnits = list({
  name: 'ListUnits',
  of: rowsOf(UnitRow),
  order: ['code', 'unitId'],
  scope: 'code',
  sees: visibleOrganisation,
  filters: { code: 'starts-with', kind: 'equals' },
});
