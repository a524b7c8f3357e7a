import { type EventStore, type Past } from '#event-store';
import { digestOf, type DomainEvent } from '#kernel';
import { ImportCutOff } from '../domain/intake.errors.js';
import { intakeStream } from '../domain/intake.state.js';
import { recordingDecider, recordPart, type Recording } from '../domain/recording.js';
import { type TableReader } from '../table-reader/table-readers.processor.js';
import { type Imported, type ImportTable } from './import-table.js';

interface From {
  readonly eventStore: EventStore;
  readonly reader: TableReader;
  readonly past: Past<Recording>;
}

/**
 * Appends the parts that are not in the stream yet, one after the other. What an earlier try left there must be what this one would
 * write: it plans anew, and the targets beside the table may have changed since.
 */
export async function recordParts(
  { eventStore, reader, past }: From,
  command: ImportTable,
  parts: number,
): Promise<Imported> {
  const stream = intakeStream(command.data.intakeId);
  const standing = past.state.events === 0 ? [] : await digestsIn(eventStore, stream);
  let imported: Imported = { position: past.position, revision: past.tip.revision };
  let first = 0;
  for (let part = 0; part < parts; part += 1) {
    const events = await reader.ask({ do: 'give-part', part });
    const there = standing.slice(first, first + events.length);
    if (there.some((digest, at) => digest !== digestOfEvent(events[at]))) throw new ImportCutOff();
    if (there.length < events.length)
      imported = await eventStore.decide(
        stream,
        recordingDecider,
        recordPart(events, first),
        await command.envelope(part),
      );
    first += events.length;
  }
  return imported;
}

const digestOfEvent = (event: DomainEvent | undefined): string | undefined =>
  event && digestOf({ type: event.type, data: event.data });

const OF_TABLE = new Set(['IntakeStarted', 'RowsRead', 'FindingsRecorded', 'RepairProposed', 'IntakeRead']);

/** Of the events of the table, in order. */
async function digestsIn(eventStore: EventStore, stream: string): Promise<(string | undefined)[]> {
  const digests = [];
  for await (const event of eventStore.readStream(stream))
    if (OF_TABLE.has(event.type)) digests.push(digestOfEvent(event));
  return digests;
}
