import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Past } from '#platform/event-store';
import { intakeStreams } from '../domain/intake.streams.js';
import { recordingDecider, refuseOtherFile, type Recording } from '../domain/recording.js';
import { DEFAULT_WEIGHT_TOTAL } from '../reading/check-projects.js';
import { TableReaders, type TableReader } from '../table-reader/table-readers.processor.js';
import { existingAmong } from './existing-among.handler.js';
import { ImportTable, refuseUnlessImporter, type Imported } from './import-table.js';
import { recordParts } from './record-parts.handler.js';

/** Reads a file elsewhere, looks up what stands beside it, and records both, part by part. */
@CommandHandler(ImportTable)
export class ImportTableHandler implements ICommandHandler<ImportTable> {
  constructor(
    private readonly eventStore: EventStore,
    private readonly readers: TableReaders,
  ) {}

  async execute(command: ImportTable): Promise<Imported> {
    const { intakeId, sha256 } = command.data;
    const past = await this.eventStore.load(intakeStreams.of(intakeId), recordingDecider);
    refuseOtherFile(past.state, sha256);
    if (past.state.isWhole) return { position: past.position, revision: past.tip.revision };
    return this.readers.run((reader) => this.import(command, reader, past));
  }

  private async import(command: ImportTable, reader: TableReader, past: Past<Recording>): Promise<Imported> {
    const { data, bytes } = command;
    const { actor } = await command.envelope(0);
    const { units, weightTotal } = await read(command, reader);
    refuseUnlessImporter(units, actor);
    const targetIds = await reader.ask({ do: 'list-targets', region: data.region });
    for await (const existing of existingAmong(targetIds, this.eventStore))
      await reader.ask({ do: 'take-existing', existing });
    const importedBy = 'system' in actor ? actor.system : actor.personId;
    const file = { name: data.fileName, bytes: bytes.length, sha256: data.sha256 };
    const parts = await reader.ask({ do: 'plan', facts: { ...data, importedBy, file, weightTotal } });
    return recordParts({ eventStore: this.eventStore, reader, past }, command, parts);
  }
}

/** Read once with the usual total; again only where the region's year has another one. */
async function read({ bytes, data, inForce }: ImportTable, reader: TableReader) {
  const { fileName, map, region } = data;
  const outline = await reader.ask({ do: 'read', bytes, fileName, region, ...(map === undefined ? {} : { map }) });
  const { weightTotal } = await inForce.forYear(outline.fiscalYear);
  const again = weightTotal !== DEFAULT_WEIGHT_TOTAL;
  return { ...(again ? await reader.ask({ do: 'read-again', weightTotal }) : outline), weightTotal };
}
