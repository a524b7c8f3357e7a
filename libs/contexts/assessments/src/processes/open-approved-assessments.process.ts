import { type Process } from '#platform/read-store';
import { targetCatalogue, targetStreams } from '#contexts/targets';
import { openAssessmentJob } from '../jobs/open-assessment/open-assessment.job.js';

/** An approved target has an assessment. */
export const openApprovedAssessments: Process = {
  name: 'open-approved-assessments',
  catalogue: targetCatalogue,
  jobs: [openAssessmentJob.name],
  on: {
    TargetApproved: (event) => [
      {
        job: openAssessmentJob.name,
        payload: { targetId: targetStreams.idOf(event), approvedRevision: event.revision },
      },
    ],
  },
};
