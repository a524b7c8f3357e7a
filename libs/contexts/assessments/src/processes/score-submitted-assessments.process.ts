import { type Process } from '#platform/read-store';
import { assessmentCatalogue } from '../domain/assessment.events.js';
import { scoreAssessmentJob } from '../jobs/score-assessment/score-assessment.job.js';

/** A submitted assessment gets its score. */
export const scoreSubmittedAssessments: Process = {
  name: 'score-submitted-assessments',
  catalogue: assessmentCatalogue,
  jobs: [scoreAssessmentJob.name],
  on: {
    AssessmentSubmitted: ({ stream, revision: submittedRevision }) => [
      { job: scoreAssessmentJob.name, payload: { targetId: stream.slice('assessment-'.length), submittedRevision } },
    ],
  },
};
