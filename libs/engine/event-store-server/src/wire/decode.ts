import { type ExpectedRevision, type ProposedEvent, TOMBSTONE } from '../storage/recorded.js';
import { BadRequest, expectedRevisionMissing, propertyMissing } from './errors.js';

interface WireUuid {
  hasStructured(): boolean;
  getStructured(): { getMostSignificantBits(): string; getLeastSignificantBits(): string } | undefined;
  getString(): string;
}

interface WireEvent {
  getId(): WireUuid | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getData_asU8(): Uint8Array;
  getCustomMetadata_asU8(): Uint8Array;
}

interface WireExpected {
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
  hasAny(): boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NO_UUID = '00000000-0000-0000-0000-000000000000';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }); // a byte order mark is part of the name

export function decodeUuid(uuid: WireUuid | undefined): string {
  const structured = uuid?.getStructured();
  const text = structured ? fromBits(structured) : (uuid?.getString() ?? '').toLowerCase();
  if (!UUID.test(text)) throw new BadRequest(`not a UUID: "${text}"`);
  return text;
}

function fromBits(bits: { getMostSignificantBits(): string; getLeastSignificantBits(): string }): string {
  const half = (value: string) => BigInt.asUintN(64, BigInt(value)).toString(16).padStart(16, '0');
  const hex = half(bits.getMostSignificantBits()) + half(bits.getLeastSignificantBits());
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of an event or of an append; that of zeros is none. */
function decodeId(uuid: WireUuid | undefined): string {
  const id = decodeUuid(uuid);
  if (id === NO_UUID) throw new BadRequest('the id is empty');
  return id;
}

/** `revision` is the exact one, if one is expected. */
export function decodeExpected(expected: WireExpected, revision: string | undefined): ExpectedRevision {
  if (revision !== undefined) return decodeRevision(revision);
  if (expected.hasNoStream()) return 'no_stream';
  if (expected.hasStreamExists()) return 'stream_exists';
  if (expected.hasAny()) return 'any';
  throw expectedRevisionMissing();
}

/** The highest unsigned number is minus one, the revision of no event. */
function decodeRevision(text: string): ExpectedRevision {
  const revision = BigInt.asUintN(64, BigInt(text));
  if (revision === 2n ** 64n - 1n) return 'no_stream';
  if (revision > TOMBSTONE) throw new BadRequest(`no revision: ${text}`);
  return revision;
}

export function decodeStreamName(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  const bytes = identifier?.getStreamName_asU8();
  if (!bytes || bytes.length === 0) throw new BadRequest('the stream name is empty');
  return checkedText(textOf(bytes), 'stream name');
}

/** The name of a stream that may be written to. */
export function decodeTarget(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  const name = decodeStreamName(identifier);
  if (name === '$$') throw new BadRequest('the metastream of no stream');
  return name;
}

export function decodeEvent(message: WireEvent): ProposedEvent {
  const metadata = message.getMetadataMap();
  const type = metadata.get('type');
  const contentType = metadata.get('content-type');
  if (type === undefined) throw propertyMissing('type');
  if (contentType === undefined) throw propertyMissing('content-type');
  if (type === '') throw new BadRequest('the event type is empty');
  return {
    id: decodeId(message.getId()),
    type: checkedText(type, 'event type'),
    isJson: contentType === 'application/json',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new BadRequest('the stream name is not UTF-8', { cause });
  }
}

function checkedText(text: string, what: string): string {
  // Postgres keeps no NUL in text.
  if (text.includes('\0')) throw new BadRequest(`the ${what} holds a NUL character`);
  return text;
}
