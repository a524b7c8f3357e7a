import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { day } from '../domain/days.js';
import { asUnit } from '../domain/standing.js';
import { howSchema } from '../domain/unit.events.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { SucceedUnit } from './succeed-unit.js';

export const succeedUnitRoute = commandRoute({
  ...asUnit,
  at: 'PUT units/:code/successor',
  action: 'organisation.change',
  name: 'succeedUnit',
  summary: '单位重新编码、划转或并入另一单位 A unit goes on under another code, or in another unit',
  sends: SucceedUnit,
  needs: { here: InRegion, lookUp: LookUp },
  params: { code: unitCode },
  body: z.strictObject({ successor: unitCode, how: howSchema, endsOn: day }).meta({ id: 'Succession' }),
  data: ({ params: { code }, body, needs: { here } }) => ({ region: here.region, code, ...body }),
  facts: ({ body: { successor }, needs: { lookUp } }) => lookUp.neighbours([successor]),
});
