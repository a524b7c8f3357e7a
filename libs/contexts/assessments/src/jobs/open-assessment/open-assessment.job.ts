import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Opens the assessment of the target as approved at this revision. */
export const openAssessmentJob = defineJob({
  name: 'open-assessment',
  payload: z.strictObject({ targetId: z.uuid(), approvedRevision: z.int().nonnegative() }),
});
