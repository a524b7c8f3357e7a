import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { DraftTarget, draftTarget } from './draft-target.js';

@CommandHandler(DraftTarget)
export class DraftTargetHandler implements ICommandHandler<DraftTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: DraftTarget) {
    return this.eventStore.decide(
      targetStream(command.targetId),
      targetDecider,
      draftTarget(command),
      command.envelope,
    );
  }
}
