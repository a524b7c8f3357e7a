import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { asUnit } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { AssignDepartments } from './assign-departments.js';

export const assignDepartmentsRoute = commandRoute({
  ...asUnit,
  at: 'PUT units/:code/departments',
  action: 'organisation.change',
  name: 'assignDepartments',
  summary: '业务股室分管的部门 The departments that a budget-line section looks after',
  sends: AssignDepartments,
  needs: { here: InRegion, lookUp: LookUp },
  params: { code: unitCode },
  body: z.strictObject({ departments: z.array(unitCode).max(500) }).meta({ id: 'DepartmentsLookedAfter' }),
  data: ({ params: { code }, body: { departments }, needs: { here } }) => ({ region: here.region, code, departments }),
  facts: ({ body: { departments }, needs: { lookUp } }) => lookUp.neighbours(departments),
});
