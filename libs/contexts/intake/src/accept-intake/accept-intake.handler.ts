import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { intakeDecider, intakeStream } from '../domain/intake.state.js';
import { AcceptIntake, acceptIntake } from './accept-intake.js';

@CommandHandler(AcceptIntake)
export class AcceptIntakeHandler implements ICommandHandler<AcceptIntake> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: AcceptIntake) {
    return this.eventStore.decide(
      intakeStream(command.data.intakeId),
      intakeDecider,
      acceptIntake(command),
      command.envelope,
    );
  }
}
