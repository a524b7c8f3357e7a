import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Destroys the keys of an erased person. */
export const eraseKeysJob = defineJob({
  name: 'erase-keys',
  payload: z.strictObject({ personId: z.string().min(1) }),
});
