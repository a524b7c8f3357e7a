import { z } from 'zod';
import { defineCatalogue, keptText, unitCode, type DomainEvent } from '#domain/kernel';
import { day } from './days.js';
import { kindSchema } from './places.js';

const by = z.string().min(1);
export const howSchema = z.enum(['recoded', 'moved', 'merged']);
/** How it goes on under another code: 重新编码, 划转, 并入. */
export type How = z.infer<typeof howSchema>;

const schemas = {
  UnitRegistered: z.strictObject({
    /** `<region>.<code>`: never used again, whatever becomes of it. */
    unitId: z.string().min(1),
    region: z.string().min(1),
    code: unitCode,
    name: keptText(200),
    kind: kindSchema,
    startsOn: day,
    /** Of a budget-line section: the departments that it looks after. */
    departments: z.array(unitCode).optional(),
    registeredBy: by,
  }),
  UnitRenamed: z.strictObject({ name: keptText(200), renamedBy: by }),
  DepartmentsAssigned: z.strictObject({ departments: z.array(unitCode), assignedBy: by }),
  /** What it leaves is seen and gone on with by the successor's holders; `endsOn` is its own last day. */
  UnitSucceeded: z.strictObject({ successor: unitCode, how: howSchema, endsOn: day, recordedBy: by }),
  UnitClosed: z.strictObject({ endsOn: day, closedBy: by }),
};

export type UnitEvent = {
  [Type in keyof typeof schemas]: DomainEvent<Type, z.infer<(typeof schemas)[Type]>>;
}[keyof typeof schemas];

export type UnitEventData<Type extends keyof typeof schemas> = z.infer<(typeof schemas)[Type]>;

/** The unit as it was registered, without who did. */
export const asRegistered = ({ registeredBy: _, departments = [], ...unit }: UnitEventData<'UnitRegistered'>) => ({
  ...unit,
  departments,
});

export const unitCatalogue = defineCatalogue({
  UnitRegistered: { schema: 1, data: schemas.UnitRegistered },
  UnitRenamed: { schema: 1, data: schemas.UnitRenamed },
  DepartmentsAssigned: { schema: 1, data: schemas.DepartmentsAssigned },
  UnitSucceeded: { schema: 1, data: schemas.UnitSucceeded },
  UnitClosed: { schema: 1, data: schemas.UnitClosed },
});
