import { type Process } from '#platform/read-store';
import { targetCatalogue } from '#contexts/targets';
import { openAssessmentJob } from '../jobs/open-assessment/open-assessment.job.js';

/** An approved target has an assessment. */
export const openApprovedAssessments: Process = {
  name: 'open-approved-assessments',
  catalogue: targetCatalogue,
  jobs: [openAssessmentJob.name],
  on: {
    TargetApproved: ({ stream, revision: approvedRevision }) => [
      { job: openAssessmentJob.name, payload: { targetId: stream.slice('target-'.length), approvedRevision } },
    ],
  },
};
