import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asShown } from '../views/intake/as-shown.route.js';
import { DecideFindings } from './decide-findings.js';

export const decideProposalRoute = commandRoute({
  ...asShown,
  at: 'PUT intakes/:intakeId/proposals/:proposalId/decision',
  action: 'intake.decide',
  name: 'decideProposal',
  summary: '接受或拒绝一条修正建议 Accept or decline a proposal',
  sends: DecideFindings,
  params: { intakeId: idParam, proposalId: writtenText(100) },
  body: z.strictObject({ decision: z.enum(['accepted', 'declined']), reason: writtenText(1000).optional() }),
  data: ({ params: { intakeId, proposalId: proposal }, body }) => ({ intakeId, decisions: [{ proposal, ...body }] }),
});
