import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound } from '../domain/as-round.route.js';
import { seenFields } from '../domain/request-parts.js';
import { CopyTarget, readers } from './copy-target.js';

export const copyTargetRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/copies',
  action: 'target.copy',
  name: 'copyTarget',
  summary: '抄送 Send copies to be read',
  sends: CopyTarget,
  params: { targetId: idParam },
  body: z.strictObject({ round: seenFields.round, to: readers }).meta({ id: 'CopiesRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
