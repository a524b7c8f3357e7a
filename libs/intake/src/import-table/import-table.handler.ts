import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Decided } from '#event-store';
import { targetDecider, targetStream } from '#targets';
import { intakeDecider, intakeStream, type Intake } from '../domain/intake.state.js';
import { readTable, type ReadTable } from '../reading/read-table.js';
import { ImportTable, importPart, refuseUnlessImporter } from './import-table.js';
import { candidates, planImport, type Existing } from './plan-import.js';

@CommandHandler(ImportTable)
export class ImportTableHandler implements ICommandHandler<ImportTable> {
  constructor(private readonly eventStore: EventStore) {}

  async execute(command: ImportTable): Promise<Decided<Intake>> {
    const table = read(command);
    const { data, bytes } = command;
    const { actor } = await command.envelope(0);
    const facts = {
      ...data,
      importedBy: 'system' in actor ? actor.system : actor.personId,
      file: { name: data.fileName, bytes: bytes.length, sha256: data.sha256 },
    };
    const parts = planImport(table, facts, await this.existing(table, data.region));
    refuseUnlessImporter(parts, actor);
    const stream = intakeStream(data.intakeId);
    let decided: Decided<Intake> | undefined;
    for (const [part, events] of parts.entries()) {
      const envelope = await command.envelope(part);
      decided = await this.eventStore.decide(stream, intakeDecider, importPart(events, part), envelope);
    }
    if (!decided) throw new Error('an import has at least one part');
    return decided;
  }

  private async existing(table: ReadTable, region: string): Promise<Map<string, Existing>> {
    const found = new Map<string, Existing>();
    for (const { draftable } of candidates(table, region)) {
      const { state, tip } = await this.eventStore.load(targetStream(draftable.targetId), targetDecider);
      if (state.status !== 'absent') found.set(draftable.targetId, { target: state, revision: tip.revision });
    }
    return found;
  }
}

/** Read once with the usual total; again only where the region's year has another one. */
function read({ bytes, inForce }: ImportTable): ReadTable {
  const table = readTable(bytes);
  const { fiscalYear } = table.reading;
  if (fiscalYear === null) return table;
  return readTable(bytes, { weightTotal: inForce.forYear(fiscalYear).weightTotal });
}
