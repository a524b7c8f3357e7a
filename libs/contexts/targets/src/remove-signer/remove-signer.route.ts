import { z } from 'zod';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asRound, splitTask } from '../domain/as-round.route.js';
import { ordinal, seenFields } from '../domain/request-parts.js';
import { RemoveSigner } from './remove-signer.js';

export const removeSignerRoute = commandRoute({
  ...asRound,
  at: 'POST targets/:targetId/signers/removal',
  action: 'target.remove-signer',
  name: 'removeSigner',
  summary: '减签 Remove an added signer who has not signed',
  sends: RemoveSigner,
  params: { targetId: idParam },
  body: z
    .strictObject({ ...seenFields, ordinal: ordinal.describe('被减去的席位 The added seat that goes') })
    .meta({ id: 'SignerRemovalRequest' }),
  data: ({ params, body }) => ({ ...params, ...splitTask(body) }),
});
