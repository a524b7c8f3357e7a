import { z } from 'zod';
import { advisoriesSchema, rulesNamedSchema } from '#contexts/rules/core';
import { defineCatalogue, type DomainEvent, hashText } from '#domain/kernel';
import { keptPoints, scoreBreakdownSchema } from '#domain/scoring';
import { approvedContentSchema } from './approved-content.js';
import { scoringInputsSchema } from './scoring-inputs.js';
import { selfReportFields, type SelfReport } from './self-report.js';

const twoPlaces = z.string().regex(keptPoints);

/** A scoring policy by id and version: the same pair never means anything else. */
const policySchema = z.strictObject({ id: z.string().min(1), version: z.int().positive() });
export type PolicyVersion = z.infer<typeof policySchema>;

const schemas = {
  AssessmentOpened: z.strictObject({
    targetId: z.uuid(),
    region: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    contentHash: hashText,
    content: approvedContentSchema,
    policy: policySchema,
    /** That named the policy; before schema 2 left out: those of the file that is shipped. */
    rules: rulesNamedSchema.optional(),
  }),
  ActualsRecorded: z.strictObject({ contentHash: hashText, ...selfReportFields }),
  AssessmentSubmitted: z.strictObject({
    round: z.int().positive(),
    submittedBy: z.string(),
    contentHash: hashText,
    policy: policySchema,
    /** Exactly what the engine is given. */
    inputs: scoringInputsSchema,
    /** What was worth a word, with the reasons that were given; left out where nothing was, and before schema 2. */
    advisories: advisoriesSchema.optional(),
  }),
  AssessmentScored: z.strictObject({
    /** Revision of the AssessmentSubmitted that was scored. */
    submittedRevision: z.int().nonnegative(),
    total: twoPlaces,
    grade: z.enum(['优', '良', '中', '差']),
    policy: policySchema,
    engineVersion: z.int().positive(),
    /** Of the whole breakdown: what a replay compares. */
    digest: hashText,
    /** Everything that says why; left out before schema 2, where the engine gives it again from the submission. */
    breakdown: scoreBreakdownSchema.optional(),
  }),
};

export type AssessmentOpened = DomainEvent<'AssessmentOpened', z.infer<typeof schemas.AssessmentOpened>>;
export type ActualsRecorded = DomainEvent<'ActualsRecorded', z.infer<typeof schemas.ActualsRecorded>>;
export type AssessmentSubmitted = DomainEvent<'AssessmentSubmitted', z.infer<typeof schemas.AssessmentSubmitted>>;
export type AssessmentScored = DomainEvent<'AssessmentScored', z.infer<typeof schemas.AssessmentScored>>;
/** The report without what it was written against. */
export const reportOf = ({ contentHash: _, ...report }: ActualsRecorded['data']): SelfReport => report;

export type AssessmentEvent = AssessmentOpened | ActualsRecorded | AssessmentSubmitted | AssessmentScored;

export const assessmentCatalogue = defineCatalogue({
  AssessmentOpened: { schema: 2, data: schemas.AssessmentOpened, upcasters: { 1: (data) => data } },
  ActualsRecorded: { schema: 1, data: schemas.ActualsRecorded },
  AssessmentSubmitted: { schema: 2, data: schemas.AssessmentSubmitted, upcasters: { 1: (data) => data } },
  AssessmentScored: { schema: 2, data: schemas.AssessmentScored, upcasters: { 1: (data) => data } },
});
