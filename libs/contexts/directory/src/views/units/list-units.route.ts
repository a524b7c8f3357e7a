import { unitCode } from '#domain/kernel';
import { listRoute } from '#platform/context';
import { pageQuery } from '#platform/http';
import { answerWithNullsOf } from '#platform/read-store/core';
import { kindSchema } from '../../domain/places.js';
import { listUnits } from './list-units.query.js';
import { UnitRow } from './unit.row.js';
import { units } from './units.projection.js';

export const listUnitsRoute = listRoute({
  at: 'GET units',
  action: 'organisation.read',
  name: 'listUnits',
  tag: '机构和人员 directory',
  summary: '单位列表，含已撤销的 List units, those that were closed too',
  reads: [units],
  lists: listUnits,
  query: pageQuery.extend({ code: unitCode.optional(), kind: kindSchema.optional() }),
  answers: answerWithNullsOf(UnitRow).meta({ id: 'ListedUnit' }),
  show: (unit) => unit,
});
