import { unitCode } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { lastDay } from '../domain/days.js';
import { asUnit } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { CloseUnit } from './close-unit.js';

export const closeUnitRoute = commandRoute({
  ...asUnit,
  at: 'PUT units/:code/closing',
  action: 'organisation.change',
  name: 'closeUnit',
  summary: '撤销单位，给出最后一日 Close a unit: its last day',
  sends: CloseUnit,
  needs: { here: InRegion, lookUp: LookUp },
  params: { code: unitCode },
  body: lastDay,
  data: ({ params: { code }, body: { endsOn }, needs: { here } }) => ({ region: here.region, code, endsOn }),
  facts: ({ needs: { lookUp } }) => lookUp.neighbours([]),
});
