import { z } from 'zod';
import { command } from '#platform/context/core';
import { asImporter } from '../domain/importer.js';
import { IntakeNotRead, ProposalAlreadyDecided, ProposalUnknown } from '../domain/intake.errors.js';
import { intakeStreams } from '../domain/intake.streams.js';

/** A proposal never changes once it is read: decisions on different ones commute. */
export class DecideProposal extends command({
  streams: intakeStreams,
  id: 'intakeId',
  data: z.object({
    intakeId: z.uuid(),
    proposalId: z.string(),
    decision: z.enum(['accepted', 'declined']),
    reason: z.string().optional(),
  }),
  onConflict: 'anew',
}) {}

export const decideProposal = DecideProposal.rule((state, { data, envelope: { actor } }) => {
  const { intakeId, proposalId, decision, reason } = data;
  const intake = asImporter(state, intakeId, actor);
  const proposal = intake.proposals.find(({ id }) => id === proposalId);
  if (!proposal) throw new ProposalUnknown(proposalId);
  if (proposal.decision === decision) return [];
  if (proposal.decision) throw new ProposalAlreadyDecided(proposalId, proposal.decision);
  if (intake.status !== 'read') throw new IntakeNotRead(intake.status);
  const decidedBy = 'system' in actor ? actor.system : actor.personId;
  const decided = { proposalId, decidedBy, ...(reason === undefined ? {} : { reason }) };
  return [{ type: decision === 'accepted' ? 'RepairAccepted' : 'RepairDeclined', data: decided }];
});
