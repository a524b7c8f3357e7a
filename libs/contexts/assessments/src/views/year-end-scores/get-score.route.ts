import { route } from '#platform/context';
import { idParam } from '#platform/http';
import { GetScore } from './get-score.query.js';
import { scoreAnswer, scoreSchema } from './score-answer.js';
import { yearEndScores } from './year-end-scores.projection.js';

export const getScoreRoute = route({
  at: 'GET scores/:targetId',
  action: 'score.read',
  name: 'getScore',
  tag: '年终得分 scores',
  summary: '一个目标的得分及逐行说明 One score, each row explained',
  params: { targetId: idParam },
  answers: scoreSchema,
  refuses: [400, 401, 404, 503],
  reads: [yearEndScores],
  asks: [GetScore],
  handle: async ({ ask, params: { targetId }, caller: { actor } }) =>
    scoreAnswer(await ask(new GetScore(targetId, actor))),
});
