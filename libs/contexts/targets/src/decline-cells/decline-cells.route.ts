import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { asSettling, settledFields } from '../domain/as-settling.route.js';
import { reason } from '../domain/request-parts.js';
import { DeclineCells } from './decline-cells.js';

export const declineCellsRoute = commandRoute({
  ...asSettling('declined'),
  at: 'POST targets/:targetId/proposals/refusal',
  name: 'declineCells',
  summary: '不采纳修改建议并说明理由 Decline what reviewers proposed, and say why',
  sends: DeclineCells,
  body: z.strictObject({ ...settledFields, reason }).meta({ id: 'RefusalRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
