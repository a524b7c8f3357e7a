import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Scores what was submitted at this revision. */
export const scoreAssessmentJob = defineJob({
  name: 'score-assessment',
  payload: z.strictObject({ targetId: z.uuid(), submittedRevision: z.int().nonnegative() }),
});
