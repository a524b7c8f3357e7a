import { z } from 'zod';
import { unitCode, writtenText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { registrar } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { kindSchema } from '../domain/places.js';
import { asUnit } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { RegisterUnit, superiorOf } from './register-unit.js';

export const registerUnitRoute = commandRoute({
  ...asUnit,
  at: 'POST units',
  action: 'organisation.register',
  name: 'registerUnit',
  summary: '登记部门、单位或股室 Register a department, a unit or a section',
  sends: RegisterUnit,
  needs: { here: InRegion, lookUp: LookUp },
  body: z
    .strictObject({
      code: unitCode,
      name: writtenText(200),
      kind: kindSchema,
      startsOn: day,
      departments: z.array(unitCode).max(500).optional(),
    })
    .meta({ id: 'UnitRegistration' }),
  data: ({ body, caller: { actor }, needs: { here } }) => {
    registrar(actor, 'organisation.register');
    return { region: here.region, ...body };
  },
  facts: ({ body: { code, departments = [] }, needs: { lookUp } }) =>
    lookUp.neighbours([superiorOf(code), ...departments]),
});
