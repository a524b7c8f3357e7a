import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { opinion, seenFields } from '../domain/request-parts.js';
import { asStanding } from '../domain/as-standing.route.js';
import { ApproveStep } from './approve-step.js';

export const approveStepRoute = commandRoute({
  ...asStanding,
  at: 'POST targets/:targetId/approvals',
  action: 'target.approve',
  name: 'approveStep',
  summary: '审核通过 Approve the current step',
  sends: ApproveStep,
  params: { targetId: idParam },
  body: z.strictObject({ ...seenFields, opinion: opinion.optional() }).meta({ id: 'ApprovalRequest' }),
  data: ({ params: { targetId }, body: { opinion, ...seen } }) => ({ targetId, seen, opinion }),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
});
