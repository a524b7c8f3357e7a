import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { assessmentDecider, assessmentStream } from '../domain/assessment.state.js';
import { SubmitAssessment, submitAssessment } from './submit-assessment.js';

@CommandHandler(SubmitAssessment)
export class SubmitAssessmentHandler implements ICommandHandler<SubmitAssessment> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: SubmitAssessment) {
    return this.eventStore.decide(
      assessmentStream(command.data.targetId),
      assessmentDecider,
      submitAssessment(command),
      command.envelope,
    );
  }
}
