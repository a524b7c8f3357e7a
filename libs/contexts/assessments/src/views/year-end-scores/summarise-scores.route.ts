import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { route } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { decimal, points } from '../answer-fields.js';
import { gradeSchema } from './score-answer.js';
import { SummariseScores } from './summarise-scores.query.js';
import { yearEndScores } from './year-end-scores.projection.js';

const mean = { count: z.int().min(0), average: points.nullable() };

const summarySchema = z
  .object({
    ...mean,
    grades: z.array(z.object({ grade: gradeSchema, count: z.int().min(1) })),
    groups: z
      .array(z.object({ unit: unitCode, ...mean, executionRate: decimal.nullable(), indicatorRate: decimal }))
      .describe(
        '按部门；问的是一个部门或单位时，按其下一级 By department; where one is asked for, by the next level below it',
      ),
  })
  .meta({ id: 'ScoreSummary' });

export const summariseScoresRoute = route({
  at: 'GET scores/summary',
  action: 'score.read',
  name: 'summariseScores',
  tag: '年终得分 scores',
  summary: '各等次个数、平均分、支出与完成情况 How many of each grade, means, spending against progress',
  query: unitsQuery.pick({ fiscalYear: true, unit: true }),
  answers: summarySchema,
  refuses: [400, 401, 503],
  reads: [yearEndScores],
  asks: [SummariseScores],
  handle: ({ ask, query, caller: { actor } }) => ask(new SummariseScores(query, actor)),
});
