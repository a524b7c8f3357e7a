import { type Found } from '../storage/log.js';
import { type RecordedEvent } from '../storage/recorded.js';
import { BackwardsWriter } from './backwards-writer.js';

export type UuidForm = 'string' | 'structured';

/** Numbers, lengths and constant texts of one event take less. */
const FIXED_BYTES = 320;

/** A ReadResp with an event, written field by field: with the stubs this costs more than all the rest of a read. */
export function encodeReadEvent({ event, link }: Found, uuids: UuidForm): Buffer {
  const writer = new BackwardsWriter(roomFor(event) + roomFor(link));
  const position = (link ?? event)?.position;
  if (position !== undefined) writer.int(3, position);
  if (link) writeRecorded(writer, 2, link, uuids);
  if (event) writeRecorded(writer, 1, event, uuids);
  writer.enclose(1, 0);
  return writer.result();
}

const roomFor = (event: RecordedEvent | undefined) =>
  event ? FIXED_BYTES + event.data.length + event.metadata.length + 3 * (event.stream.length + event.type.length) : 16;

function writeRecorded(writer: BackwardsWriter, field: number, event: RecordedEvent, uuids: UuidForm): void {
  const end = writer.written;
  if (event.data.length > 0) writer.bytes(8, event.data);
  if (event.metadata.length > 0) writer.bytes(7, event.metadata);
  writeEntry(writer, TYPE, event.type);
  writeEntry(writer, CREATED, `${event.created}0`); // a tick is a tenth of a microsecond
  writer.encoded(event.isJson ? JSON_CONTENT : BINARY_CONTENT);
  writer.int(5, event.position);
  writer.int(4, event.position);
  if (event.revision > 0n) writer.int(3, event.revision);
  const named = writer.written;
  writer.text(3, event.stream);
  writer.enclose(2, named);
  writeUuid(writer, event.id, uuids);
  writer.enclose(field, end);
}

function writeEntry(writer: BackwardsWriter, key: Buffer, value: string): void {
  const end = writer.written;
  writer.text(2, value);
  writer.encoded(key);
  writer.enclose(6, end);
}

function encodedText(text: string): Buffer {
  const writer = new BackwardsWriter(text.length + 8);
  writer.text(1, text);
  return writer.result();
}

function entry(key: string, value: string): Buffer {
  const writer = new BackwardsWriter(key.length + value.length + 16);
  writeEntry(writer, encodedText(key), value);
  return writer.result();
}

const TYPE = encodedText('type');
const CREATED = encodedText('created');
const JSON_CONTENT = entry('content-type', 'application/json');
const BINARY_CONTENT = entry('content-type', 'application/octet-stream');

function writeUuid(writer: BackwardsWriter, id: string, form: UuidForm): void {
  const end = writer.written;
  if (form === 'string') writer.text(2, id);
  else {
    const [most, least] = halves(id);
    if (least !== 0n) writer.int(2, least);
    if (most !== 0n) writer.int(1, most);
    writer.enclose(1, end);
  }
  writer.enclose(1, end);
}

function halves(id: string): readonly [bigint, bigint] {
  const hex = id.replaceAll('-', '');
  return [BigInt(`0x${hex.slice(0, 16)}`), BigInt(`0x${hex.slice(16)}`)];
}
