import { z } from 'zod';
import { personIdText } from '#contexts/directory/core';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound, splitTask } from '../domain/as-round.route.js';
import { onTaskFields, reason } from '../domain/request-parts.js';
import { TransferTask } from './transfer-task.js';

export const transferTaskRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/transfers',
  action: 'target.transfer',
  name: 'transferTask',
  summary: '转办 Transfer a task to another person',
  sends: TransferTask,
  params: { targetId: idParam },
  body: z
    .strictObject({ ...onTaskFields, to: personIdText, reason: reason.optional() })
    .meta({ id: 'TransferRequest' }),
  data: ({ params, body }) => ({ ...params, ...splitTask(body) }),
});
