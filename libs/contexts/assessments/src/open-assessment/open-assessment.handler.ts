import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { assessmentDecider, assessmentStream } from '../domain/assessment.state.js';
import { OpenAssessment, openAssessment } from './open-assessment.js';

@CommandHandler(OpenAssessment)
export class OpenAssessmentHandler implements ICommandHandler<OpenAssessment> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: OpenAssessment) {
    return this.eventStore.decide(
      assessmentStream(command.data.targetId),
      assessmentDecider,
      openAssessment(command),
      command.envelope,
    );
  }
}
