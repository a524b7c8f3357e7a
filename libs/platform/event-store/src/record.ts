import { isDeepStrictEqual } from 'node:util';
import { digestOf, sha256, uuidv5, type DomainEvent, type Envelope, type EventCatalogue } from '#domain/kernel';
import { type EventMetadata, type RecordedEvent } from '#domain/kernel';

export interface SealedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
  /** Of its data as JSON: large ones are written as seldom as can be. */
  readonly bytes: number;
  readonly metadata: EventMetadata;
}

export interface Tip {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
}

/** The tip of a stream that is not there: its first `previousHash` is SHA-256 of its name. */
export const emptyTip = (stream: string): Tip => ({ stream, revision: -1, hash: sha256(stream) });

type Hashed = Omit<EventMetadata, 'hash'>;

/** SHA-256 over the RFC 8785 form of what is stored, as architecture §3 says. */
const hashOf = (
  at: { stream: string; revision: number; eventId: string; type: string },
  data: unknown,
  metadata: Hashed,
): string => digestOf({ ...at, data, metadata });

const parsed = (json: string): Record<string, unknown> => JSON.parse(json) as Record<string, unknown>;

/** Decimals have one form in the record, and keys that no catalogue names have no place in it. */
function refuseOtherThan(checked: unknown, { json, data }: { json: string; data: unknown }, what: string): void {
  // Mostly the check gives the keys in the order in which they came, and two texts are compared in no time.
  const checkedJson = JSON.stringify(checked);
  if (checkedJson === json || isDeepStrictEqual(parsed(checkedJson), data)) return;
  throw new Error(`事件内容不是登记的唯一写法 The event is not in the one form its catalogue knows: ${what}`);
}

interface Unsent {
  readonly type: string;
  /** As JSON: written once for all that is made of it. */
  readonly data: string;
  readonly metadata: Hashed;
}

const jsonOf = ({ type, data, metadata }: Unsent): string =>
  `{"type":${JSON.stringify(type)},"data":${data},"metadata":${JSON.stringify(metadata)}}`;

/**
 * It names all that is written, so that the store takes for "sent again" only what is the same to the byte: another command under
 * the same `commandId`, or the same one sealed elsewhere at another moment, meets a conflict instead of an acknowledgement of what
 * was never written, and the hash of what was appended is the hash of what stands there.
 */
const eventIdOf = (event: Unsent, stream: string, place: string): string =>
  uuidv5(`${event.metadata.commandId}/${event.metadata.commandHash}/${stream}/${place}/${sha256(jsonOf(event))}`);

/** Gives events their ids, metadata and place in the stream's hash chain. Data that its catalogue refuses is a defect of ours. */
export function seal(
  tip: Tip,
  events: readonly DomainEvent[],
  envelope: Envelope,
  catalogue: EventCatalogue,
): SealedEvent[] {
  let previousHash = tip.hash;
  return events.map((event, index) => {
    const entry = catalogue[event.type];
    if (!entry) throw new Error(`事件类型未登记 Event type is in no catalogue: ${event.type} (${tip.stream})`);
    // What the store will hold: keys that are undefined are left out before anything is hashed.
    const json = JSON.stringify(event.data);
    const data = parsed(json);
    refuseOtherThan(entry.data.parse(data), { json, data }, `${event.type} (${tip.stream})`);
    const metadata: Hashed = {
      commandId: envelope.commandId,
      commandHash: envelope.commandHash,
      $correlationId: envelope.correlationId,
      $causationId: envelope.causationId ?? envelope.commandId,
      actor: envelope.actor,
      recordedAt: envelope.recordedAt,
      schema: entry.schema,
      previousHash,
    };
    const eventId = eventIdOf({ type: event.type, data: json, metadata }, tip.stream, `${index}/${events.length}`);
    const hash = hashOf(
      { stream: tip.stream, revision: tip.revision + 1 + index, eventId, type: event.type },
      data,
      metadata,
    );
    previousHash = hash;
    return { id: eventId, type: event.type, data, bytes: Buffer.byteLength(json), metadata: { ...metadata, hash } };
  });
}

/** Throws where the chain of hashes is broken: the record was changed after it was written. */
export function nextTip(tip: Tip, event: RecordedEvent): Tip {
  const { hash, ...metadata } = event.metadata;
  const { stream, revision, eventId, type } = event;
  const sound =
    metadata.previousHash === tip.hash && hash === hashOf({ stream, revision, eventId, type }, event.data, metadata);
  if (!sound) throw new Error(`哈希链在此断开 The hash chain breaks at ${stream}@${revision}`);
  return { stream, revision, hash };
}
