import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound } from '../domain/as-round.route.js';
import { seenFields } from '../domain/request-parts.js';
import { UrgeStep } from './urge-step.js';

export const urgeStepRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/urges',
  action: 'target.urge',
  name: 'urgeStep',
  summary: '催办（每日一次） Urge the open step, once a day',
  sends: UrgeStep,
  params: { targetId: idParam },
  body: z.strictObject({ round: seenFields.round }).meta({ id: 'UrgingRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
