import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { intakeDecider, intakeStream } from '../domain/intake.state.js';
import { RecordApplied, recordApplied } from './record-applied.js';

@CommandHandler(RecordApplied)
export class RecordAppliedHandler implements ICommandHandler<RecordApplied> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: RecordApplied) {
    return this.eventStore.decide(
      intakeStream(command.data.intakeId),
      intakeDecider,
      recordApplied(command),
      command.envelope,
    );
  }
}
