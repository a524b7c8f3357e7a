import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asStanding } from '../domain/as-standing.route.js';
import { opinion, seenFields } from '../domain/request-parts.js';
import { ReturnTarget } from './return-target.js';

export const returnTargetRoute = commandRoute({
  ...asStanding,
  at: 'POST targets/:targetId/returns',
  action: 'target.return',
  name: 'returnTarget',
  summary: '退回 Return to the drafter with an opinion',
  sends: ReturnTarget,
  params: { targetId: idParam },
  body: z.strictObject({ ...seenFields, opinion }).meta({ id: 'ReturnRequest' }),
  data: ({ params: { targetId }, body: { opinion, ...seen } }) => ({ targetId, seen, opinion }),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
});
