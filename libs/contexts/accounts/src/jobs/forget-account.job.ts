import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Takes away the account, the issuers' subjects and the sessions of an erased person. */
export const forgetAccountJob = defineJob({
  name: 'forget-account',
  payload: z.strictObject({ personId: z.string().min(1) }),
});
