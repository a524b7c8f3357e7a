import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { hashText, writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { answer, idParam, requireRevision, type Caller } from '#platform/http';
import { signed, submitted, type Asked, type Signature } from './approving.js';
import { type TwinTarget } from './rows.js';

/** What the product's routes take, in the same form; what is not asked for here is left out. */
const about = {
  ...{ tag: 'twin', summary: 'twin', answers: z.unknown(), refuses: [], asks: [], needs: { rows: DataSource } },
  params: { targetId: idParam },
} as const;
const opinion = writtenText(1000);
const seenFields = { round: z.int32().positive(), step: z.int32().positive(), contentHash: hashText };
const ordinal = z.int32().positive().optional();

interface Request {
  readonly caller: Caller;
  readonly params: { readonly targetId: string };
  readonly needs: { readonly rows: DataSource };
}

/** In one transaction; what it left is the answer, with the whole content as the product has it. */
async function done(
  { caller, params: { targetId }, needs: { rows } }: Request,
  change: (manager: EntityManager, asked: Asked) => Promise<TwinTarget>,
) {
  const { actor: person, correlationId } = caller;
  const asked = { targetId, person, correlationId };
  const { version: revision, ...target } = await rows.transaction((manager) => change(manager, asked));
  return answer({ revision }, { ...target, revision });
}

export const submitRoute = route({
  ...about,
  ...{ at: 'POST targets/:targetId/submission', action: 'target.submit', name: 'submitTwin' },
  body: z.strictObject({ reasons: z.array(z.unknown()).max(500).default([]) }).prefault({}),
  handle: (asked) => done(asked, (rows, by) => submitted(rows, by, requireRevision(asked.caller))),
});

const signing = (asked: Request, signature: Signature) => done(asked, (rows, by) => signed(rows, by, signature));

export const approveRoute = route({
  ...about,
  ...{ at: 'POST targets/:targetId/approvals', action: 'target.approve', name: 'approveTwin' },
  body: z.strictObject({ ...seenFields, ordinal, opinion: opinion.optional() }),
  handle: (asked) => signing(asked, { ...asked.body, vote: 'agree' }),
});

export const returnRoute = route({
  ...about,
  ...{ at: 'POST targets/:targetId/returns', action: 'target.return', name: 'returnTwin' },
  body: z.strictObject({ ...seenFields, ordinal, opinion }),
  handle: (asked) => signing(asked, { ...asked.body, vote: 'disagree' }),
});
