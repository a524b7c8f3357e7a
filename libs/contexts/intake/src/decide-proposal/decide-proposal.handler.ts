import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { intakeDecider, intakeStream } from '../domain/intake.state.js';
import { DecideProposal, decideProposal } from './decide-proposal.js';

@CommandHandler(DecideProposal)
export class DecideProposalHandler implements ICommandHandler<DecideProposal> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: DecideProposal) {
    return this.eventStore.decide(
      intakeStream(command.data.intakeId),
      intakeDecider,
      decideProposal(command),
      command.envelope,
    );
  }
}
