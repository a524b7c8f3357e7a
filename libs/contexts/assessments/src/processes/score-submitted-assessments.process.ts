import { type Process } from '#platform/read-store';
import { assessmentCatalogue } from '../domain/assessment.events.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { scoreAssessmentJob } from '../jobs/score-assessment/score-assessment.job.js';

/** A submitted assessment gets its score. */
export const scoreSubmittedAssessments: Process = {
  name: 'score-submitted-assessments',
  catalogue: assessmentCatalogue,
  jobs: [scoreAssessmentJob.name],
  on: {
    AssessmentSubmitted: (event) => [
      {
        job: scoreAssessmentJob.name,
        payload: { targetId: assessmentStreams.idOf(event), submittedRevision: event.revision },
      },
    ],
  },
};
