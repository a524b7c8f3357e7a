import { type EventStore, type Past } from '#platform/event-store';
import { digestOf, type DomainEvent } from '#domain/kernel';
import { ImportCutOff } from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeStreams } from '../domain/intake.streams.js';
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
  const stream = intakeStreams.of(command.data.intakeId);
  const standing = past.state.events === 0 ? [] : await digestsIn(eventStore, stream);
  let imported: Imported = { position: past.position, revision: past.tip.revision };
  let [part, first] = [0, 0];
  for await (const events of given(reader, parts)) {
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
    part += 1;
  }
  return imported;
}

/** Part by part; the next one comes while one is appended. */
async function* given(reader: TableReader, parts: number): AsyncGenerator<readonly IntakeEvent[]> {
  const ask = (part: number) => {
    const asked = part < parts ? reader.ask({ do: 'give-part', part }) : Promise.resolve([]);
    asked.catch(() => undefined); // it is heard of when its turn comes
    return asked;
  };
  let coming = ask(0);
  try {
    for (let part = 0; part < parts; part += 1) {
      const events = await coming;
      coming = ask(part + 1);
      yield events;
    }
  } finally {
    // The reader is handed on to somebody else's file: nothing may be under way.
    await coming.catch(() => undefined);
  }
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
