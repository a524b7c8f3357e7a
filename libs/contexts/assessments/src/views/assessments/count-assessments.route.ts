import { z } from 'zod';
import { route } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { assessments } from './assessments.projection.js';
import { CountAssessments } from './count-assessments.query.js';

const count = z.int().min(0);

export const countAssessmentsRoute = route({
  at: 'GET assessments/counts',
  action: 'assessment.read',
  name: 'countAssessments',
  tag: '绩效自评 assessments',
  summary: '各状态的自评份数 How many assessments are in each status',
  query: unitsQuery.pick({ fiscalYear: true, unit: true }),
  answers: z
    .object({
      open: count.describe('待填报 Not filled in'),
      recorded: count.describe('填报中 Being filled in'),
      submitted: count.describe('已提交，待评分 Submitted, to be scored'),
      scored: count.describe('已评分 Scored'),
    })
    .meta({ id: 'AssessmentCounts' }),
  refuses: [400, 401, 503],
  reads: [assessments],
  asks: [CountAssessments],
  handle: ({ ask, query, caller: { actor } }) => ask(new CountAssessments(query, actor)),
});
