import { z } from 'zod';
import { personIdText } from '#contexts/directory/core';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound, splitTask } from '../domain/as-round.route.js';
import { onTaskFields } from '../domain/request-parts.js';
import { AssignTask } from './assign-task.js';

export const assignTaskRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/assignments',
  action: 'target.assign',
  name: 'assignTask',
  summary: '分派 Say who of a seat’s holders is to do it',
  sends: AssignTask,
  params: { targetId: idParam },
  body: z.strictObject({ ...onTaskFields, to: personIdText }).meta({ id: 'AssignmentRequest' }),
  data: ({ params, body }) => ({ ...params, ...splitTask(body) }),
});
