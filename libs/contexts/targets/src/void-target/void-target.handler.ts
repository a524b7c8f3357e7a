import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { VoidTarget, voidTarget } from './void-target.js';

@CommandHandler(VoidTarget)
export class VoidTargetHandler implements ICommandHandler<VoidTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: VoidTarget) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      voidTarget(command),
      command.envelope,
    );
  }
}
