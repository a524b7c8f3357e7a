import { z } from 'zod';
import { seatSchema } from '#domain/access';
import {
  approvalCatalogue,
  chainOfRoles,
  chainSchema,
  opensSchema,
  resumeSchema,
  skippedSchema,
  type RoundEvent,
} from '#domain/approval';
import { advisoriesSchema, rulesNamedSchema } from '#contexts/rules/core';
import { defineCatalogue, type DomainEvent, type EventMetadata, hashText } from '#domain/kernel';
import { contentSchema } from './content.js';

/** As submissions held it before there were chains: each step a role, over the unit. */
const rolesSchema = z.array(z.strictObject({ name: z.string().min(1), role: seatSchema })).min(1);

/** The imported project; `digest` is that of the project as printed, so that the same table again is known. */
export const sourceSchema = z.strictObject({ intakeId: z.uuid(), project: z.int(), line: z.int(), digest: hashText });
export type ImportSource = z.infer<typeof sourceSchema>;

/** The person whose content it is, for an import who accepted it; left out where a process alone is on record. */
const writtenBy = z.string().optional();

/** Schema 1 did not say who wrote: the person who acted did, and of a process nobody is known. */
const withWriter = (data: unknown, { actor }: EventMetadata): unknown =>
  'system' in actor ? data : { ...z.looseObject({}).parse(data), writtenBy: actor.personId };

/** Schema 2 had a list of roles; any of their holders signed, and the first of them was open. */
const withChain = (data: unknown): unknown => {
  const { chain, ...rest } = z.looseObject({ chain: rolesSchema }).parse(data);
  return { ...rest, chain: chainOfRoles(chain), opens: { step: 1 } };
};

/** Before schema 2 every round began at the first step. */
const fromStart = (data: unknown): unknown => ({ ...z.looseObject({}).parse(data), resume: 'from-start' });

/** Invented values of the demo year say so in the record itself. */
export const demoData = z.literal(true).optional();

const schemas = {
  TargetDrafted: z.strictObject({
    targetId: z.uuid(),
    region: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    code: z.string().optional(),
    content: contentSchema,
    contentHash: hashText,
    writtenBy,
    source: sourceSchema.optional(),
    demoData,
  }),
  TargetRevised: z.strictObject({
    content: contentSchema,
    contentHash: hashText,
    writtenBy,
    reason: z.string().optional(),
    source: sourceSchema.optional(),
    demoData,
  }),
  TargetSubmitted: z.strictObject({
    round: z.int(),
    /** As this round follows it, whatever is configured later: the steps that apply. */
    chain: chainSchema,
    /** By which it was checked and the chain was taken; before schema 2 left out: those of the file that is shipped. */
    rules: rulesNamedSchema.optional(),
    contentHash: hashText,
    submittedBy: z.string(),
    advisories: advisoriesSchema,
    opens: opensSchema,
    skipped: z.array(skippedSchema).readonly().optional(),
  }),
  TargetReturned: z.strictObject({
    round: z.int(),
    step: z.int(),
    stepName: z.string(),
    contentHash: hashText,
    submittedBy: z.string(),
    returnedBy: z.string(),
    /** Left out where a share could not be reached and nobody gave one. */
    opinion: z.string().optional(),
    resume: resumeSchema,
  }),
  /** Taken back before anybody signed: a draft again. */
  TargetWithdrawn: z.strictObject({ round: z.int(), withdrawnBy: z.string(), reason: z.string().optional() }),
  /** Given up before approval, for good unless the project is drafted again; `round` is the one it ended. */
  TargetVoided: z.strictObject({ round: z.int().optional(), voidedBy: z.string(), reason: z.string() }),
  /** A voided project was drafted again; what then changed of the content follows as a revision. */
  TargetReopened: z.strictObject({ reopenedBy: z.string().optional() }),
  TargetApproved: z.strictObject({
    targetId: z.uuid(),
    region: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    round: z.int(),
    content: contentSchema,
    contentHash: hashText,
    submittedBy: z.string(),
  }),
};

export type TargetDrafted = DomainEvent<'TargetDrafted', z.infer<typeof schemas.TargetDrafted>>;
export type TargetRevised = DomainEvent<'TargetRevised', z.infer<typeof schemas.TargetRevised>>;
export type TargetSubmitted = DomainEvent<'TargetSubmitted', z.infer<typeof schemas.TargetSubmitted>>;
export type TargetReturned = DomainEvent<'TargetReturned', z.infer<typeof schemas.TargetReturned>>;
export type TargetWithdrawn = DomainEvent<'TargetWithdrawn', z.infer<typeof schemas.TargetWithdrawn>>;
export type TargetVoided = DomainEvent<'TargetVoided', z.infer<typeof schemas.TargetVoided>>;
export type TargetReopened = DomainEvent<'TargetReopened', z.infer<typeof schemas.TargetReopened>>;
export type TargetApproved = DomainEvent<'TargetApproved', z.infer<typeof schemas.TargetApproved>>;

export type TargetEvent =
  | TargetDrafted
  | TargetRevised
  | TargetSubmitted
  | RoundEvent
  | TargetReturned
  | TargetWithdrawn
  | TargetVoided
  | TargetReopened
  | TargetApproved;

export const targetCatalogue = defineCatalogue({
  TargetDrafted: { schema: 2, data: schemas.TargetDrafted, upcasters: { 1: withWriter } },
  TargetRevised: { schema: 2, data: schemas.TargetRevised, upcasters: { 1: withWriter } },
  TargetSubmitted: { schema: 3, data: schemas.TargetSubmitted, upcasters: { 1: (data) => data, 2: withChain } },
  ...approvalCatalogue,
  TargetReturned: { schema: 2, data: schemas.TargetReturned, upcasters: { 1: fromStart } },
  TargetWithdrawn: { schema: 1, data: schemas.TargetWithdrawn },
  TargetVoided: { schema: 1, data: schemas.TargetVoided },
  TargetReopened: { schema: 1, data: schemas.TargetReopened },
  TargetApproved: { schema: 1, data: schemas.TargetApproved },
});
