import { process } from '#platform/context';
import { targetCatalogue, targetStreams } from '#contexts/targets';
import { openAssessmentJob } from '../jobs/open-assessment/open-assessment.job.js';

/** An approved target has an assessment. */
export const openApprovedAssessments = process({
  name: 'open-approved-assessments',
  catalogue: targetCatalogue,
  jobs: [openAssessmentJob],
  on: {
    TargetApproved: (event) => [
      { job: openAssessmentJob, payload: { targetId: targetStreams.idOf(event), approvedRevision: event.revision } },
    ],
  },
});
