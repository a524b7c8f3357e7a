import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Drafts what an accepted import holds. */
export const applyIntakeJob = defineJob({ name: 'apply-intake', payload: z.strictObject({ intakeId: z.uuid() }) });
