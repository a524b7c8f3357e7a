import { type FileHandle } from 'node:fs/promises';
import { lengthOfMember, MEMBER_HEADER_BYTES, wholeMember } from './gzip-member.js';

/** Whole lines of a file that a crash may have cut off anywhere, and the bytes of the file that they take. */
export interface Piece {
  readonly lines: readonly Buffer[];
  readonly bytes: number;
}

const READ_BYTES = 1024 * 1024;
const LINE_FEED = 10;

/** The whole gzip members from the start, up to the first that is torn. */
export async function* wholeMembers(handle: FileHandle): AsyncGenerator<Piece> {
  for (let at = 0; ;) {
    const length = lengthOfMember(await readAt(handle, at, MEMBER_HEADER_BYTES));
    const member = length === undefined ? undefined : wholeMember(await readAt(handle, at, length));
    if (!member) return;
    yield { lines: [...split(member.text)], bytes: member.bytes };
    at += member.bytes;
  }
}

/** The whole lines from the start, up to the first that is torn: a disk may have kept a line's place without its content. */
export async function* wholeLines(handle: FileHandle): AsyncGenerator<Piece> {
  let rest: Buffer = Buffer.alloc(0);
  for (let at = 0; ;) {
    const read = await readAt(handle, at, READ_BYTES);
    if (read.length === 0) return;
    at += read.length;
    const text = Buffer.concat([rest, read]);
    const end = text.lastIndexOf(LINE_FEED) + 1;
    rest = text.subarray(end);
    for (const line of split(text.subarray(0, end))) {
      if (!isJson(line)) return;
      yield { lines: [line], bytes: line.length + 1 };
    }
  }
}

function* split(text: Buffer): Generator<Buffer> {
  let from = 0;
  for (let at = text.indexOf(LINE_FEED); at >= 0; at = text.indexOf(LINE_FEED, from)) {
    yield text.subarray(from, at);
    from = at + 1;
  }
}

function isJson(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false; // torn: it is written again
  }
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const size = Math.max(0, Math.min(length, (await handle.stat()).size - at));
  const buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(buffer, filled, size - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
