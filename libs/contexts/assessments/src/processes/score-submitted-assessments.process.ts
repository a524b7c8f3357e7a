import { process } from '#platform/context';
import { assessmentCatalogue } from '../domain/assessment.events.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { scoreAssessmentJob } from '../jobs/score-assessment/score-assessment.job.js';

/** A submitted assessment gets its score. */
export const scoreSubmittedAssessments = process({
  name: 'score-submitted-assessments',
  catalogue: assessmentCatalogue,
  jobs: [scoreAssessmentJob],
  on: {
    AssessmentSubmitted: (event) => [
      {
        job: scoreAssessmentJob,
        payload: { targetId: assessmentStreams.idOf(event), submittedRevision: event.revision },
      },
    ],
  },
});
