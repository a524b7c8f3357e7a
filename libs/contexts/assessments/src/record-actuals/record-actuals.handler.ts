import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { assessmentDecider, assessmentStream } from '../domain/assessment.state.js';
import { RecordActuals, recordActuals } from './record-actuals.js';

@CommandHandler(RecordActuals)
export class RecordActualsHandler implements ICommandHandler<RecordActuals> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: RecordActuals) {
    return this.eventStore.decide(
      assessmentStream(command.data.targetId),
      assessmentDecider,
      recordActuals(command),
      command.envelope,
    );
  }
}
