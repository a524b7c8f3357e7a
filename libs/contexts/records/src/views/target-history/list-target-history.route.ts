import { route } from '#platform/context';
import { idParam, pageQuery, pageSchema } from '#platform/http';
import { answerOf } from '#platform/read-store/core';
import { GetTargetHistory } from './get-target-history.query.js';
import { targetHistory } from './target-history.projection.js';
import { TargetHistory } from './target-history.row.js';

export const listTargetHistoryRoute = route({
  at: 'GET targets/:targetId/history',
  action: 'target.history',
  name: 'listTargetHistory',
  tag: '绩效目标 targets',
  summary: '谁在何时做了什么 Who did what, and when (oldest first)',
  params: { targetId: idParam },
  query: pageQuery,
  answers: pageSchema(answerOf(TargetHistory).meta({ id: 'HistoryEntry' })),
  refuses: [400, 401, 404, 503],
  reads: [targetHistory],
  asks: [GetTargetHistory],
  handle: ({ ask, params: { targetId }, query, caller: { actor } }) =>
    ask(new GetTargetHistory(targetId, query, actor)),
});
