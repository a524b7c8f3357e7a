import { z } from 'zod';

/** What a history tells of an event of any type, where the event has it; never the whole content. */
export const historySummarySchema = z
  .object({
    fiscalYear: z.int().optional(),
    unit: z.string().optional(),
    round: z.int().optional(),
    step: z.int().optional(),
    stepName: z.string().optional(),
    opinion: z.string().optional(),
    reason: z.string().optional(),
    contentHash: z.string().optional(),
    /** Whose content it is; left out where the record does not say, and then it bars nobody from approving. */
    writtenBy: z.string().optional(),
    submittedBy: z.string().optional(),
    approvedBy: z.string().optional(),
    returnedBy: z.string().optional(),
    withdrawnBy: z.string().optional(),
    voidedBy: z.string().optional(),
    reopenedBy: z.string().optional(),
    source: z.object({ intakeId: z.string(), project: z.int(), line: z.int() }).optional(),
    submittedRevision: z.int().optional(),
    total: z.string().optional(),
    grade: z.string().optional(),
    policy: z.object({ id: z.string(), version: z.int() }).optional(),
    engineVersion: z.int().optional(),
    digest: z.string().optional(),
    demoData: z.boolean().optional(),
  })
  .meta({ id: 'HistorySummary' });
export type HistorySummary = z.infer<typeof historySummarySchema>;
