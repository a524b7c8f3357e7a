import { listRoute } from '#platform/context';
import { unitsQuery } from '#platform/http';
import { listScores } from './list-scores.query.js';
import { gradeSchema, listedScoreSchema } from './score-answer.js';
import { yearEndScores } from './year-end-scores.projection.js';

export const listScoresRoute = listRoute({
  at: 'GET scores',
  action: 'score.read',
  name: 'listScores',
  tag: '年终得分 scores',
  summary: '年终得分列表 List year-end scores',
  reads: [yearEndScores],
  lists: listScores,
  query: unitsQuery.extend({ grade: gradeSchema.optional() }),
  answers: listedScoreSchema,
  show: (score) => score,
});
