import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { ApproveStep, approveStep } from './approve-step.js';

@CommandHandler(ApproveStep)
export class ApproveStepHandler implements ICommandHandler<ApproveStep> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: ApproveStep) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      approveStep(command),
      command.envelope,
    );
  }
}
