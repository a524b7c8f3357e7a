import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { SubmitTarget, submitTarget } from './submit-target.js';

@CommandHandler(SubmitTarget)
export class SubmitTargetHandler implements ICommandHandler<SubmitTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: SubmitTarget) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      submitTarget(command),
      command.envelope,
    );
  }
}
