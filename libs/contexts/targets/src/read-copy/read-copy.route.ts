import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asStanding } from '../domain/as-standing.route.js';
import { seenFields } from '../domain/request-parts.js';
import { ReadCopy } from './read-copy.js';

export const readCopyRoute = commandRoute({
  ...asStanding,
  at: 'POST targets/:targetId/copies/reading',
  action: 'target.note-copy',
  name: 'readCopy',
  summary: '阅知抄送件 Note a copy as read',
  sends: ReadCopy,
  params: { targetId: idParam },
  body: z.strictObject({ round: seenFields.round }).meta({ id: 'ReadingRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
});
