import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound } from '../domain/as-round.route.js';
import { ordinal, seenFields } from '../domain/request-parts.js';
import { TakeBackSignature } from './take-back-signature.js';

export const takeBackSignatureRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/signatures/withdrawal',
  action: 'target.take-back',
  name: 'takeBackSignature',
  summary: '取回本人的签署 Take one’s own signature back',
  sends: TakeBackSignature,
  params: { targetId: idParam },
  body: z
    .strictObject({ round: seenFields.round, step: seenFields.step, ordinal: ordinal.optional() })
    .meta({ id: 'SignatureWithdrawalRequest' }),
  data: ({ params, body }) => ({ ...params, ...body }),
});
