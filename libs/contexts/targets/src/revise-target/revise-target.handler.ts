import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { ReviseTarget, reviseTarget } from './revise-target.js';

@CommandHandler(ReviseTarget)
export class ReviseTargetHandler implements ICommandHandler<ReviseTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: ReviseTarget) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      reviseTarget(command),
      command.envelope,
    );
  }
}
