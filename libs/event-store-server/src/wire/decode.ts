import { type ProposedEvent } from '../storage/recorded.js';
import { BadRequest, Unimplemented } from './errors.js';

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

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

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

export function decodeStreamName(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  const bytes = identifier?.getStreamName_asU8();
  if (!bytes || bytes.length === 0) throw new BadRequest('the stream name is empty');
  return checkedText(textOf(bytes), 'stream name');
}

/** A stream that may be appended to. */
export function appendable(stream: string): string {
  if (stream.startsWith('$$')) throw new Unimplemented('流元数据', 'stream metadata');
  return stream;
}

export function decodeEvent(message: WireEvent): ProposedEvent {
  const metadata = message.getMetadataMap();
  const type = metadata.get('type');
  if (!type) throw new BadRequest('the event type is empty');
  return {
    id: decodeUuid(message.getId()),
    type: checkedText(type, 'event type'),
    isJson: metadata.get('content-type') === 'application/json',
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
