import { z } from 'zod';
import { reasonsSchema } from '#contexts/rules/core';
import { commandRoute } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { asStanding, severitiesFor } from '../domain/as-standing.route.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { seenByAssessor } from '../domain/assessor.js';
import { standingOf } from '../domain/standing.js';
import { SubmitAssessment } from './submit-assessment.js';

export const submitAssessmentRoute = commandRoute({
  ...asStanding,
  at: 'POST assessments/:targetId/submission',
  action: 'assessment.submit',
  name: 'submitAssessment',
  summary: '提交自评 Submit the assessment for scoring (If-Match)',
  sends: SubmitAssessment,
  body: z
    .strictObject({ reasons: reasonsSchema.default([]).describe('对提示的说明 Why a 提示 may stand as it is') })
    .meta({ id: 'AssessmentSubmissionRequest' })
    .prefault({}),
  data: ({ params, body }) => ({ ...params, ...body }),
  needs: { ...asStanding.needs, eventStore: EventStore },
  // Who may not see it is refused before more is looked up: that it takes longer would tell them that it is there.
  facts: async ({ params: { targetId }, caller: { actor }, needs: { eventStore, inForce } }) => {
    const { state } = await eventStore.standing(assessmentStreams.of(targetId), assessmentStreams.decider);
    const { assessment } = seenByAssessor(state, targetId, actor, 'assessment.submit');
    return { severities: await severitiesFor(inForce, assessment) };
  },
  show: ({ state, revision }, _, { severities }) => standingOf(state, revision, severities),
});
