import { z } from 'zod';
import { defineJob } from '#platform/job-queue';

/** Hands over whatever is named to people who have left, once the day is over. */
export const handOverTasksJob = defineJob({
  name: 'hand-over-tasks',
  payload: z.strictObject({ after: z.iso.date() }),
});

/** Of one target, where somebody was named who may have left meanwhile. */
export const handOverTasksOfTargetJob = defineJob({
  name: 'hand-over-tasks-of-target',
  payload: z.strictObject({ targetId: z.uuid() }),
});
