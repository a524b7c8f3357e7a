import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { targetStream } from '../domain/content.js';
import { targetDecider } from '../domain/target.state.js';
import { WithdrawTarget, withdrawTarget } from './withdraw-target.js';

@CommandHandler(WithdrawTarget)
export class WithdrawTargetHandler implements ICommandHandler<WithdrawTarget> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: WithdrawTarget) {
    return this.eventStore.decide(
      targetStream(command.data.targetId),
      targetDecider,
      withdrawTarget(command),
      command.envelope,
    );
  }
}
