import { crc32, inflateRawSync } from 'node:zlib';
import { damagedWorkbook, encryptedWorkbook, tooLargeUnpacked } from './refusals.js';

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Bytes that may be unpacked of one file: 50,000 rows of a wide, styled sheet have some 60 million. */
const MAX_UNPACKED = 192 * 1024 * 1024;
/** A workbook with pictures has some hundred. */
const MAX_ENTRIES = 20_000;
const END = 0x06054b50;
const END_BYTES = 22;
const DIRECTORY = 0x02014b50;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;

/**
 * A zip file in memory. Its directory is summed before anything is unpacked; as that can lie, what is unpacked is counted too, for all
 * parts together, and what the directory did not say is refused.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left = MAX_UNPACKED;

  constructor(private readonly bytes: Buffer) {
    const entries = directoryOf(bytes);
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a part, or null where there is none of this name. */
  part(name: string): Buffer | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if ((entry.flags & 1) !== 0) throw encryptedWorkbook();
    if (entry.size > this.left) throw tooLargeUnpacked(MAX_UNPACKED, 'bytes');
    const start = startOf(this.bytes, entry);
    const unpacked = this.unpack(entry, this.bytes.subarray(start, start + entry.packed));
    this.left -= unpacked.length;
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damagedWorkbook(name);
    return unpacked;
  }

  private unpack({ name, method }: Entry, packed: Buffer): Buffer {
    if (method === 0) return packed;
    if (method !== 8) throw damagedWorkbook(name);
    try {
      return inflateRawSync(packed, { maxOutputLength: this.left + 1 });
    } catch (cause) {
      if (isCode(cause, 'ERR_BUFFER_TOO_LARGE')) throw tooLargeUnpacked(MAX_UNPACKED, 'bytes');
      throw damagedWorkbook(name, cause);
    }
  }
}

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

function directoryOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw tooLargeUnpacked(MAX_ENTRIES, 'elements');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_BYTES > end || bytes.readUInt32LE(at) !== DIRECTORY) throw damagedWorkbook('directory');
    entries.push(entryAt(bytes, at));
    at += DIRECTORY_BYTES + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  return entries;
}

/** The end stands last, but for a comment of up to 64 KiB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw damagedWorkbook('end of directory');
}

function entryAt(bytes: Buffer, at: number): Entry {
  const nameEnd = at + DIRECTORY_BYTES + bytes.readUInt16LE(at + 28);
  const sized = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    at: bytes.readUInt32LE(at + 42),
  };
  return {
    name: bytes.toString('utf8', at + DIRECTORY_BYTES, nameEnd).replaceAll('\\', '/'),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    ...sized,
    ...zip64(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)), sized),
  };
}

/** Java programs write sizes into the extra field that only large files need: those that are all ones, in this order. */
function zip64(extra: Buffer, sized: Pick<Entry, 'size' | 'packed' | 'at'>): Partial<Entry> {
  const wide: Record<string, number> = {};
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const field of ['size', 'packed', 'at'] as const) {
      if (sized[field] !== IN_ZIP64 || value + 8 > extra.length) continue;
      wide[field] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
  return wide;
}

function startOf(bytes: Buffer, { name, at, packed }: Entry): number {
  if (at + LOCAL_BYTES > bytes.length) throw damagedWorkbook(name);
  const start = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) throw damagedWorkbook(name);
  return start;
}
