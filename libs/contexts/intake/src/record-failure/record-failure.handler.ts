import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { intakeStream } from '../domain/intake.state.js';
import { recordingDecider } from '../domain/recording.js';
import { RecordFailure, recordFailure } from './record-failure.js';

@CommandHandler(RecordFailure)
export class RecordFailureHandler implements ICommandHandler<RecordFailure> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: RecordFailure) {
    return this.eventStore.decide(
      intakeStream(command.data.intakeId),
      recordingDecider,
      recordFailure(command),
      command.envelope,
    );
  }
}
