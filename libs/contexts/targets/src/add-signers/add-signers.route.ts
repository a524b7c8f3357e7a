import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound, splitTask } from '../domain/as-round.route.js';
import { onTaskFields } from '../domain/request-parts.js';
import { adding, AddSigners } from './add-signers.js';

export const addSignersRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/signers',
  action: 'target.add-signers',
  name: 'addSigners',
  summary: '加签、征求意见 Add signers, or ask for opinions',
  sends: AddSigners,
  params: { targetId: idParam },
  body: z.strictObject({ ...onTaskFields, ...adding }).meta({ id: 'AddedSignersRequest' }),
  data: ({ params, body }) => ({ ...params, ...splitTask(body) }),
});
