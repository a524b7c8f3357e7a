import { z } from 'zod';
import { defineCatalogue, type DomainEvent } from '#domain/kernel';

const count = z.int().min(0);
const counts = z.strictObject({ added: count, changed: count, ending: count, unchanged: count, absent: count });
const text = z.string().min(1);

/** A change that was not made, for a rule refused it: whose, by code or id, and the code of the rule. */
const refusal = z.strictObject({ step: count, does: text, of: text, reason: text });
export type RefusedStep = z.infer<typeof refusal>;

const schemas = {
  /** What an administrator accepted: nothing of it tells who anybody is. `version` is of the reading that they saw. */
  OrganisationImportAccepted: z.strictObject({
    importId: z.uuid(),
    region: text,
    version: z.int().min(1),
    steps: count,
    counts: z.strictObject({ unit: counts, person: counts, appointment: counts }),
    acceptedBy: text,
  }),
  /** Every step was taken; of those that were refused the first thousand are named. */
  OrganisationImportApplied: z.strictObject({ done: count, refused: count, refusals: z.array(refusal).max(1000) }),
};

export type ImportEvent = {
  [Type in keyof typeof schemas]: DomainEvent<Type, z.infer<(typeof schemas)[Type]>>;
}[keyof typeof schemas];

export const importCatalogue = defineCatalogue({
  OrganisationImportAccepted: { schema: 1, data: schemas.OrganisationImportAccepted },
  OrganisationImportApplied: { schema: 1, data: schemas.OrganisationImportApplied },
});
