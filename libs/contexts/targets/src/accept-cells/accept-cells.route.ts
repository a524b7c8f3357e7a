import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { asSettling, settledFields } from '../domain/as-settling.route.js';
import { AcceptCells } from './accept-cells.js';

export const acceptCellsRoute = commandRoute({
  ...asSettling('accepted'),
  at: 'POST targets/:targetId/proposals/acceptance',
  name: 'acceptCells',
  summary: '采纳修改建议 Take over what reviewers proposed, each with its own outcome',
  sends: AcceptCells,
  body: z.strictObject(settledFields).meta({ id: 'AcceptanceRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
