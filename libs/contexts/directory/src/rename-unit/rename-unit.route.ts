import { z } from 'zod';
import { unitCode, writtenText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { asUnit } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { RenameUnit } from './rename-unit.js';

export const renameUnitRoute = commandRoute({
  ...asUnit,
  at: 'PUT units/:code/name',
  action: 'organisation.change',
  name: 'renameUnit',
  summary: '单位更名 Rename a unit',
  sends: RenameUnit,
  needs: { here: InRegion },
  params: { code: unitCode },
  body: z.strictObject({ name: writtenText(200) }).meta({ id: 'UnitName' }),
  data: ({ params: { code }, body: { name }, needs: { here } }) => ({ region: here.region, code, name }),
});
