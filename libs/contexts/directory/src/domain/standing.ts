import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { type Decided } from '#platform/event-store';
import { day } from './days.js';
import { personIdText } from './person.events.js';
import { type Directed, type PresentPerson } from './person.state.js';
import { kindSchema, placeSchema, postSchema } from './places.js';
import { howSchema } from './unit.events.js';
import { type Unit } from './unit.state.js';

const days = { startsOn: day, endsOn: day.optional() };

export const unitSchema = z
  .object({
    ...{ unitId: z.string(), region: z.string(), code: unitCode, name: z.string(), kind: kindSchema, ...days },
    ...{ successor: unitCode.optional(), how: howSchema.optional(), departments: z.array(unitCode), revision: z.int() },
  })
  .meta({ id: 'Unit' });

/** Without what tells who it is: a command shows nobody a name. */
export const personSchema = z
  .object({
    ...{ personId: personIdText, region: z.string(), unit: z.string(), leftOn: day.optional(), isErased: z.boolean() },
    appointments: z.array(
      z.object({ appointmentId: z.uuid(), region: z.string(), role: postSchema, scope: placeSchema, ...days }),
    ),
    absences: z.array(
      z.object({ absenceId: z.uuid(), deputy: personIdText, appointmentIds: z.array(z.uuid()), ...days }),
    ),
    revision: z.int(),
  })
  .meta({ id: 'Person' });

const shown = ({ status: _, ...state }: Directed | Unit): object => state;

const refuses = [400, 401, 403, 404, 409, 412, 422, 503] as const;

/** What a command on a unit answers. */
export const asUnit = {
  tag: '机构和人员 directory',
  answers: unitSchema,
  refuses,
  show: (decided: Decided<Unit>) => shown(decided.state),
} as const;

/** What a command on a person answers. */
export const asPerson = {
  tag: '机构和人员 directory',
  params: { personId: personIdText },
  answers: personSchema,
  refuses,
  show: ({ state }: Decided<Directed>) => {
    if (state.status === 'absent') return shown(state);
    return shown(withoutHandOver(state));
  },
} as const;

/** How they left is theirs who hand over to say. */
const withoutHandOver = ({ handOver: _handOver, leavingRecordedBy: _by, ...person }: PresentPerson) => person;
