import { decidableAnew, type Envelope } from '#domain/kernel';
import { asImporter } from '../domain/importer.js';
import { IntakeNotRead, ProposalAlreadyDecided, ProposalUnknown } from '../domain/intake.errors.js';
import { type RepairAccepted, type RepairDeclined } from '../domain/intake.events.js';
import { type Intake } from '../domain/intake.state.js';

export class DecideProposal {
  constructor(
    readonly data: {
      readonly intakeId: string;
      readonly proposalId: string;
      readonly decision: 'accepted' | 'declined';
      readonly reason?: string | undefined;
    },
    readonly envelope: Envelope,
  ) {}
}

/** A proposal never changes once it is read: decisions on different ones commute. */
export const decideProposal = ({
  data: { intakeId, proposalId, decision, reason },
  envelope: { actor },
}: DecideProposal) =>
  decidableAnew((state: Intake): (RepairAccepted | RepairDeclined)[] => {
    const intake = asImporter(state, intakeId, actor);
    const proposal = intake.proposals.find(({ id }) => id === proposalId);
    if (!proposal) throw new ProposalUnknown(proposalId);
    if (proposal.decision === decision) return [];
    if (proposal.decision) throw new ProposalAlreadyDecided(proposalId, proposal.decision);
    if (intake.status !== 'read') throw new IntakeNotRead(intake.status);
    const decidedBy = 'system' in actor ? actor.system : actor.personId;
    const data = { proposalId, decidedBy, ...(reason === undefined ? {} : { reason }) };
    return [decision === 'accepted' ? { type: 'RepairAccepted', data } : { type: 'RepairDeclined', data }];
  });
