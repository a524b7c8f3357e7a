import { processorOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { UnrecoverableError } from '#platform/job-queue';
import { InForce } from '#contexts/rules';
import { targetDecider, targetStreams } from '#contexts/targets';
import { OpenAssessment } from '../../open-assessment/open-assessment.js';
import { openAssessmentJob } from './open-assessment.job.js';

/** May be run again: what is open stays as it is. */
export const openAssessmentOnApproval = processorOf(openAssessmentJob, {
  needs: { eventStore: EventStore, inForce: InForce },
  run: async ({ targetId, approvedRevision }, { job, needs: { eventStore, inForce }, send }) => {
    const { state: target } = await eventStore.load(targetStreams.of(targetId), targetDecider, approvedRevision);
    if (target.status !== 'approved') {
      throw new UnrecoverableError(`该版本不是批复 this revision is no approval: ${targetId}@${approvedRevision}`);
    }
    const { region, fiscalYear, unit, contentHash, content } = target;
    const { scoringPolicy, named } = await inForce.forYear(fiscalYear);
    const data = { targetId, region, fiscalYear, unit, contentHash, content };
    await send(await OpenAssessment.by(job, data, { policy: scoringPolicy, rules: named }));
  },
});
