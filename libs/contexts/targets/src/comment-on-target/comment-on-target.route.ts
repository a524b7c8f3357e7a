import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound } from '../domain/as-round.route.js';
import { CommentOnTarget, remark } from './comment-on-target.js';

export const commentOnTargetRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/comments',
  action: 'target.comment',
  name: 'commentOnTarget',
  summary: '批注 Comment on a target',
  sends: CommentOnTarget,
  params: { targetId: idParam },
  body: z.strictObject({ text: remark }).meta({ id: 'CommentRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
