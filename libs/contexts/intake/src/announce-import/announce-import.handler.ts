import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#platform/event-store';
import { intakeStream } from '../domain/intake.state.js';
import { recordingDecider } from '../domain/recording.js';
import { AnnounceImport, announceImport } from './announce-import.js';

@CommandHandler(AnnounceImport)
export class AnnounceImportHandler implements ICommandHandler<AnnounceImport> {
  constructor(private readonly eventStore: EventStore) {}

  execute(command: AnnounceImport) {
    return this.eventStore.decide(
      intakeStream(command.data.intakeId),
      recordingDecider,
      announceImport(command),
      command.envelope,
    );
  }
}
