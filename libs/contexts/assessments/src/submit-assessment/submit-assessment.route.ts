import { commandRoute } from '#platform/context';
import { emptyBody } from '#platform/http';
import { asStanding } from '../domain/as-standing.js';
import { SubmitAssessment } from './submit-assessment.js';

export const submitAssessmentRoute = commandRoute({
  ...asStanding,
  at: 'POST assessments/:targetId/submission',
  action: 'assessment.submit',
  name: 'submitAssessment',
  summary: '提交自评 Submit the assessment for scoring (If-Match)',
  sends: SubmitAssessment,
  body: emptyBody,
  data: ({ params: { targetId } }) => ({ targetId }),
});
