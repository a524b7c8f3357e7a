import { processorOf } from '#platform/context';
import { HandOverTasks } from '../hand-over-tasks/hand-over-tasks.js';
import { Successions } from '../hand-over-tasks/successions.query.js';
import { handOverTasksOfTargetJob } from './hand-over-tasks.job.js';

/** May be run again: who has left is named no more, or nobody takes over from them. */
export const handOverTasksOfTarget = processorOf(handOverTasksOfTargetJob, {
  needs: { successions: Successions },
  run: async ({ targetId }, { job, needs: { successions }, send }) => {
    const given = await successions.of(targetId);
    if (given !== undefined) await send(await HandOverTasks.by(job, { targetId }, given));
  },
});
