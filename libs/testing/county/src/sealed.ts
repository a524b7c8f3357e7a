import { assessmentCatalogue } from '#contexts/assessments';
import { intakeCatalogue } from '#contexts/intake';
import { digestOf, sha256, uuidv5, type EventCatalogue, type EventMetadata } from '#domain/kernel';
import { targetCatalogue } from '#contexts/targets';
import { type Done } from './moment.js';

export interface CountyEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly metadata: EventMetadata;
}

const catalogues: EventCatalogue = { ...targetCatalogue, ...assessmentCatalogue, ...intakeCatalogue };

/** One command's events at the end of a stream. */
export interface Command extends Done {
  readonly seed: number;
  readonly stream: string;
  readonly after: number;
  /** Of the stream's last event. */
  readonly previousHash: string;
  readonly recordedAt: string;
}

/** In the form and the chain of hashes in which libs/platform/event-store would write them; only the ids are made otherwise. */
export function sealed({ seed, stream, after, actor, recordedAt, events, ...tip }: Command): readonly CountyEvent[] {
  let { previousHash } = tip;
  const commandId = uuidv5(`county/${seed}/${stream}/${after}`);
  const common = {
    ...{ commandId, commandHash: sha256(commandId), $correlationId: commandId, $causationId: commandId },
    ...{ actor, recordedAt },
  };
  return events.map(({ type, data }, ordinal) => {
    const revision = after + 1 + ordinal;
    const id = uuidv5(`${commandId}/${ordinal}`);
    const metadata = { ...common, schema: catalogues[type]?.schema ?? 0, previousHash };
    const hash = digestOf({ stream, revision, eventId: id, type, data, metadata });
    previousHash = hash;
    return { id, type, data: data as CountyEvent['data'], metadata: { ...metadata, hash } };
  });
}
