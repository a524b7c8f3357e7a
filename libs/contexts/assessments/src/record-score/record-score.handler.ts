import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { assessmentDecider, assessmentStream } from '../domain/assessment.state.js';
import { RecordScore, recordScore } from './record-score.js';

@CommandHandler(RecordScore)
export class RecordScoreHandler implements ICommandHandler<RecordScore> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: RecordScore) {
    return this.eventStore.decide(
      assessmentStream(command.data.targetId),
      assessmentDecider,
      recordScore(command),
      command.envelope,
    );
  }
}
