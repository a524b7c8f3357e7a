import { processorOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { UnrecoverableError } from '#platform/job-queue';
import { assessmentStreams } from '../../domain/assessment.streams.js';
import { scoreSubmission } from '../../domain/year-end-result.js';
import { RecordScore } from '../../record-score/record-score.js';
import { scoreAssessmentJob } from './score-assessment.job.js';

/** Runs the engine and records what it gives. May be run again: whether there is something to do stands in the stream alone. */
export const scoreAssessment = processorOf(scoreAssessmentJob, {
  needs: { eventStore: EventStore },
  run: async ({ targetId, submittedRevision }, { job, needs: { eventStore }, send }) => {
    const stream = assessmentStreams.of(targetId);
    const { state } = await eventStore.load(stream, assessmentStreams.decider);
    if (!('submission' in state) || state.submission.revision !== submittedRevision) {
      throw new UnrecoverableError(`该版本不是提交 this revision is no submission: ${stream}@${submittedRevision}`);
    }
    if (state.status === 'scored') return;
    const data = { targetId, ...scoreSubmission(state.submission) };
    await send(await RecordScore.by(job, data));
  },
});
