import { z } from 'zod';
import { causeSchema, type Cause } from './cause.js';

/** What the queue holds of a job. */
export interface JobData {
  readonly payload: unknown;
  readonly cause: Cause;
  readonly failedBefore?: true | undefined;
}

export const jobDataSchema: z.ZodType<JobData> = z.object({
  payload: z.unknown(),
  cause: causeSchema,
  failedBefore: z.literal(true).optional(),
});
