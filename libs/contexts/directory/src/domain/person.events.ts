import { z } from 'zod';
import { defineCatalogue, personIdText, type DomainEvent } from '#domain/kernel';
import { boxText } from '#platform/personal-data/core';
import { day } from './days.js';
import { placeSchema, postSchema } from './places.js';

export { personIdText };

const by = z.string().min(1);
/** What tells who somebody is: only ever as boxes under that person's key. */
export const boxesSchema = z.strictObject({
  name: boxText,
  telephone: boxText.optional(),
  loginName: boxText.optional(),
});
export const personalFields = boxesSchema.keyof().options;

const appointed = { appointmentId: z.uuid(), region: z.string().min(1), role: postSchema, scope: placeSchema };

const schemas = {
  PersonRegistered: boxesSchema.extend({
    personId: personIdText,
    region: z.string().min(1),
    /** Where the person works: no right by itself. */
    unit: z.string().min(1),
    registeredBy: by,
  }),
  PersonDetailsChanged: boxesSchema.partial().extend({ changedBy: by }),
  PersonMoved: z.strictObject({ unit: z.string().min(1), movedBy: by }),
  AppointmentMade: z.strictObject({ ...appointed, startsOn: day, endsOn: day.optional(), appointedBy: by }),
  /** `endsOn` is the last day on which it is held. */
  AppointmentEnded: z.strictObject({ appointmentId: z.uuid(), endsOn: day, endedBy: by }),
  /** While the person is away, who acts in these appointments of theirs. */
  DeputyNamed: z.strictObject({
    absenceId: z.uuid(),
    deputy: personIdText,
    startsOn: day,
    endsOn: day,
    appointments: z.array(z.strictObject(appointed)).min(1),
    namedBy: by,
  }),
  DeputyEnded: z.strictObject({ absenceId: z.uuid(), endsOn: day, endedBy: by }),
  /** The last day; to whom what is named to the person goes, by appointment. */
  PersonLeft: z.strictObject({
    endsOn: day,
    handOver: z.array(z.strictObject({ appointmentId: z.uuid(), to: personIdText })),
    recordedBy: by,
  }),
  /** The keys are destroyed: nothing that was sealed can be read again. */
  PersonErased: z.strictObject({ erasedBy: by }),
};

export type PersonEvent = {
  [Type in keyof typeof schemas]: DomainEvent<Type, z.infer<(typeof schemas)[Type]>>;
}[keyof typeof schemas];
export type PersonEventData<Type extends keyof typeof schemas> = z.infer<(typeof schemas)[Type]>;

/** The appointment, without who made it. */
export const appointmentOf = ({ appointedBy: _, ...appointment }: PersonEventData<'AppointmentMade'>) => appointment;

export const personCatalogue = defineCatalogue({
  PersonRegistered: { schema: 1, data: schemas.PersonRegistered },
  PersonDetailsChanged: { schema: 1, data: schemas.PersonDetailsChanged },
  PersonMoved: { schema: 1, data: schemas.PersonMoved },
  AppointmentMade: { schema: 1, data: schemas.AppointmentMade },
  AppointmentEnded: { schema: 1, data: schemas.AppointmentEnded },
  DeputyNamed: { schema: 1, data: schemas.DeputyNamed },
  DeputyEnded: { schema: 1, data: schemas.DeputyEnded },
  PersonLeft: { schema: 1, data: schemas.PersonLeft },
  PersonErased: { schema: 1, data: schemas.PersonErased },
});
