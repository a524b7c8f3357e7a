import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { EventStore } from '#event-store';
import { type Actor } from '#kernel';
import { visibleIntake } from '../../domain/importer.js';
import { intakeDecider, intakeStream, type PresentIntake } from '../../domain/intake.state.js';

export class GetIntake extends Query<PresentIntake> {
  constructor(
    readonly intakeId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Folded from its own stream: an import is read by the few people who decide on it, and always as it stands. */
@QueryHandler(GetIntake)
export class GetIntakeHandler implements IQueryHandler<GetIntake> {
  constructor(private readonly eventStore: EventStore) {}

  async execute({ intakeId, actor }: GetIntake) {
    const { state } = await this.eventStore.load(intakeStream(intakeId), intakeDecider);
    return visibleIntake(state, intakeId, actor);
  }
}
