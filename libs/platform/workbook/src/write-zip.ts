import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
const FIRST_DAY = 0x0021; // 1980-01-01: what a zip says where nothing is to be told

/** A zip file of these parts, in order; the same parts give the same bytes. */
export async function zipped(parts: readonly (readonly [name: string, content: string])[]): Promise<Uint8Array> {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content, 'utf8');
    const packed = await deflated(bytes);
    const entry = { name: Buffer.from(name, 'utf8'), packed, crc: crc32(bytes), size: bytes.length };
    const body = Buffer.concat([header(LOCAL, entry), entry.name, packed]);
    list.push(Buffer.concat([header(LISTED, entry, at), entry.name]));
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly crc: number;
  readonly size: number;
}

/** In front of a part, or in the list at the end with where it begins. */
function header(signature: number, { name, packed, crc, size }: Entry, at?: number): Buffer {
  const shift = at === undefined ? 0 : 2;
  const fields = Buffer.alloc(at === undefined ? 30 : 46);
  fields.writeUInt32LE(signature);
  fields.writeUInt16LE(VERSION, 4);
  fields.writeUInt16LE(VERSION, 4 + shift);
  fields.writeUInt16LE(NAMES_ARE_UTF8, 6 + shift);
  fields.writeUInt16LE(DEFLATED, 8 + shift);
  fields.writeUInt16LE(FIRST_DAY, 12 + shift);
  fields.writeUInt32LE(crc, 14 + shift);
  fields.writeUInt32LE(packed.length, 18 + shift);
  fields.writeUInt32LE(size, 22 + shift);
  fields.writeUInt16LE(name.length, 26 + shift);
  if (at !== undefined) fields.writeUInt32LE(at, 42);
  return fields;
}
