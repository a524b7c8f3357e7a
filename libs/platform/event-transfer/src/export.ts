import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Digest, isSame, type Summary } from './digest.js';
import { lineOf } from './line.js';
import { headerOf } from './line-log.js';
import { isGzip } from './lines.js';
import { PartFile } from './part-file.js';
import { type OnProgress, told } from './progress.js';
import { type RawStore } from './raw-store.js';
import { TransferRefused } from './refused.js';
import { FileSource, StoreSource } from './sources.js';
import { placeOf, type StoredEvent } from './stored-event.js';

export interface ExportOptions {
  readonly file: string;
  /** Whether a file of this name is replaced, at the end. */
  readonly force?: boolean;
  readonly onProgress: OnProgress;
}

/** What the two sides of a transfer hold. */
export interface Transferred {
  readonly source: Summary;
  readonly target: Summary;
  readonly agrees: boolean;
}

/**
 * Writes every event to `file`, which is there whole and on the disk, or not at all; what was cut off before is continued from
 * `file.part`. Memory does not grow with the number of events.
 */
export async function exportEvents(store: RawStore, options: ExportOptions): Promise<Transferred> {
  const { file, force = false, onProgress } = options;
  if (existsSync(file) && !force) throw alreadyThere(file);
  const source = await StoreSource.open(store);
  const unfinished = `${file}.part`;
  const part = await openPart(unfinished, isGzip(file));
  try {
    await fill(part, source, onProgress);
    await part.finish();
  } finally {
    await part.close();
  }
  const written = part.log.end();
  const found = await readBack(unfinished, isGzip(file), onProgress);
  const agrees = isSame(written, found);
  if (agrees) await move(unfinished, file);
  return { source: written, target: found, agrees };
}

async function openPart(unfinished: string, gzip: boolean): Promise<PartFile> {
  try {
    return await PartFile.open(unfinished, gzip);
  } catch (error) {
    throw error instanceof TransferRefused ? notThisExport(unfinished, error) : error;
  }
}

async function fill(part: PartFile, source: StoreSource, onProgress: OnProgress): Promise<void> {
  if (part.log.lines === 0) await part.begin(headerOf(source.head?.commit.toString(), new Date()));
  const { last } = part.log;
  const events = told(source, 'export', onProgress, source.events(last?.position));
  if (last) await skip(events, last);
  for await (const event of events) await part.add(event);
}

/** The store's event at the place of the last one in the file is that one, or it is another store. */
async function skip(events: AsyncGenerator<StoredEvent>, last: StoredEvent): Promise<void> {
  const first = await events.next();
  if (first.done !== true && lineOf(first.value) === lineOf(last)) return;
  await events.return(undefined);
  throw notThisExport(placeOf(last));
}

async function readBack(unfinished: string, gzip: boolean, onProgress: OnProgress): Promise<Summary> {
  const digest = new Digest();
  const source = await FileSource.open(unfinished, gzip);
  for await (const event of told(source, 'read-back', onProgress)) digest.add(event);
  return digest.summary;
}

/** The folder is flushed too: else a power cut could take the name back. */
async function move(unfinished: string, file: string): Promise<void> {
  await rename(unfinished, file);
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const alreadyThere = (file: string): TransferRefused =>
  new TransferRefused(
    `${file} 已经存在，请换一个名字，或加 --force 覆盖。`,
    'It is there already: choose another name, or replace it with --force.',
  );

const notThisExport = (what: string, cause?: unknown): TransferRefused =>
  new TransferRefused(
    `未完成的 .part 文件不是这个事件库的导出（${what}），请删除它后再导出。`,
    'The unfinished .part file is no export of this event store: delete it and export again.',
    { cause },
  );
