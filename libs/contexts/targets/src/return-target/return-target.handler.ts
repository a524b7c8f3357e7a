import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { ReturnTarget, returnTarget } from './return-target.js';

@CommandHandler(ReturnTarget)
export class ReturnTargetHandler implements ICommandHandler<ReturnTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: ReturnTarget) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      returnTarget(command),
      command.envelope,
    );
  }
}
