import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Makes the changes of an accepted import of the organisation. */
export const applyImportJob = defineJob({
  name: 'apply-organisation-import',
  payload: z.strictObject({ importId: z.uuid() }),
});
