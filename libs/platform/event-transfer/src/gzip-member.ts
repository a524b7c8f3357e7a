import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Fixed gzip header with one extra field `JX` of 4 bytes: how long the member is, so that whole ones can be told from a cut-off one. */
const FIXED = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 8, 0, 0x4a, 0x58, 4, 0]);
const HEADER_BYTES = FIXED.length + 4;
const TRAILER_BYTES = 8;

/** One gzip member; several in a row are one gzip file for every reader. */
export async function gzipMember(text: Buffer): Promise<Buffer> {
  const body = await deflate(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(HEADER_BYTES + body.length + TRAILER_BYTES);
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt32LE(crc32(text), 0);
  trailer.writeUInt32LE(text.length, 4);
  return Buffer.concat([FIXED, length, body, trailer]);
}

export interface WholeMember {
  readonly text: Buffer;
  readonly bytes: number;
}

/** The member at the start of `bytes`; undefined when it is not there whole and sound. */
export function wholeMember(bytes: Buffer): WholeMember | undefined {
  const length = lengthOfMember(bytes);
  if (length === undefined || bytes.length < length) return undefined;
  const text = inflated(bytes.subarray(HEADER_BYTES, length - TRAILER_BYTES));
  if (text?.length !== bytes.readUInt32LE(length - 4)) return undefined;
  return crc32(text) === bytes.readUInt32LE(length - TRAILER_BYTES) ? { text, bytes: length } : undefined;
}

/** How many bytes the member at the start of `bytes` has; undefined when that is no member of ours. */
export function lengthOfMember(bytes: Buffer): number | undefined {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, FIXED.length).equals(FIXED)) return undefined;
  const length = bytes.readUInt32LE(FIXED.length);
  return length > HEADER_BYTES + TRAILER_BYTES ? length : undefined;
}

export const MEMBER_HEADER_BYTES = HEADER_BYTES;

function inflated(body: Buffer): Buffer | undefined {
  try {
    return inflateRawSync(body);
  } catch {
    return undefined; // torn: what follows it in the file is written again
  }
}
