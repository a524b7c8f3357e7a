import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asStanding } from '../domain/as-standing.route.js';
import { reason } from '../domain/request-parts.js';
import { standingFields, VoidTarget } from './void-target.js';

export const voidTargetRoute = commandRoute({
  ...asStanding,
  at: 'POST targets/:targetId/voiding',
  action: 'target.void',
  name: 'voidTarget',
  summary: '作废（批复之前） Void a target before its approval',
  sends: VoidTarget,
  params: { targetId: idParam },
  body: z.strictObject({ ...standingFields, reason }).meta({ id: 'VoidingRequest' }),
  data: ({ params: { targetId }, body: { reason, ...seen } }) => ({ targetId, seen, reason }),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
});
