import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { type Actor } from '#domain/kernel';
import { visible } from '../../domain/importer.js';
import { type Intake, type PresentIntake, type ReceivedIntake } from '../../domain/intake.state.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { ImportsUnderWay } from '../../import-table/imports-under-way.handler.js';

export class GetIntake extends Query<PresentIntake | ReceivedIntake> {
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
  constructor(
    private readonly eventStore: EventStore,
    private readonly imports: ImportsUnderWay,
  ) {}

  async execute({ intakeId, actor }: GetIntake) {
    const receipt = this.imports.receiptOf(intakeId);
    // Who asks again and again is not given half a table each time, and its stream is not read for it.
    const state: Intake =
      receipt === undefined
        ? (await this.eventStore.standing(intakeStreams.of(intakeId), intakeStreams.decider)).state
        : { status: 'received', receipt };
    return visible(state, intakeId, actor);
  }
}
