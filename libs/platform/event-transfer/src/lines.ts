import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { cutOff } from './line-log.js';
import { TransferRefused } from './refused.js';

const LINE_FEED = 10;
/** An event of a real server is at most 16 MiB, of which base64 makes 22. */
const LONGEST_LINE = 64 * 1024 * 1024;

export const isGzip = (file: string): boolean => file.endsWith('.gz');

/** Is told how many bytes of the file have been read. */
export type Saw = (bytes: number) => void;

/** The lines of a file, without their line feeds; a last one that has none is cut off. */
export async function* linesOf(file: string, gzip: boolean, saw: Saw): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let held = 0;
  for await (const chunk of textOf(file, gzip, saw)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield rest.length === 0 ? chunk.subarray(from, at) : Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      held = 0;
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > LONGEST_LINE) throw endless();
  }
  if (rest.length > 0) throw cutOff();
}

async function* textOf(file: string, gzip: boolean, saw: Saw): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  const text = gzip ? createGunzip() : undefined;
  if (text) pipeline(bytes, text, () => undefined); // its error comes out of the loop below
  try {
    for await (const chunk of text ?? bytes) {
      saw(bytes.bytesRead);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw isZlib(error) ? cutOff(error) : error;
  }
}

/** Node's own errors are of another realm in some places: they are looked at, not classified. */
const isZlib = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');

const endless = (): TransferRefused =>
  new TransferRefused('文件有一行太长，不是导出文件。', 'The file has an endless line: it is no export.');
