import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound } from '../domain/as-round.route.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { WithdrawTarget } from './withdraw-target.js';

export const withdrawTargetRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/withdrawal',
  action: 'target.withdraw',
  name: 'withdrawTarget',
  summary: '撤回送审（尚无人审核时） Withdraw a submission that nobody has signed',
  sends: WithdrawTarget,
  params: { targetId: idParam },
  body: z.strictObject({ round: seenFields.round, reason: reason.optional() }).meta({ id: 'WithdrawalRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
