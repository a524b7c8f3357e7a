import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Digest, isSame, type Summary } from './digest.js';
import { eventOf } from './line.js';
import { TransferRefused } from './refused.js';
import { type StoredEvent } from './stored-event.js';

const FORMAT = 'jixiao-events';
const VERSION = 1;

const headerLine = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int(),
  head: z.string().optional(),
  time: z.string(),
});

const trailerLine = z.strictObject({
  count: z.number().int(),
  digest: z.string(),
  /** Of every byte before this line. */
  sha256: z.string(),
});

export const headerOf = (head: string | undefined, time: Date): string =>
  JSON.stringify({
    format: FORMAT,
    version: VERSION,
    ...(head === undefined ? {} : { head }),
    time: time.toISOString(),
  });

/** What the lines of a file say so far. Throws TransferRefused at the first line that is not what it should be. */
export class LineLog {
  readonly events = new Digest();
  lines = 0;
  last: StoredEvent | undefined;
  isComplete = false;
  private readonly text = createHash('sha256');

  /** The event of this line; undefined for header and trailer. `line` is without its line feed. */
  accept(line: Buffer): StoredEvent | undefined {
    const event = this.read(line);
    this.take(line, event);
    return event;
  }

  /** A line that is sound because it was just made: of `event`, or the header. */
  take(line: Buffer, event?: StoredEvent): void {
    this.lines += 1;
    this.text.update(line).update('\n');
    if (!event) return;
    this.events.add(event);
    this.last = event;
  }

  /** The last line, which closes the file. */
  trailer(): string {
    const sha256 = this.text.copy().digest('hex');
    return JSON.stringify({ ...this.events.summary, sha256 });
  }

  end(): Summary {
    if (!this.isComplete) throw cutOff();
    return this.events.summary;
  }

  private read(line: Buffer): StoredEvent | undefined {
    if (this.isComplete) throw damaged(this.lines, '结尾之后还有内容', 'there is more after its end');
    const content = this.parse(line);
    if (this.lines === 0) readHeader(content);
    else if (isTrailer(content)) this.readTrailer(content);
    else return this.parseEvent(content);
    return undefined;
  }

  private parse(line: Buffer): unknown {
    try {
      return JSON.parse(line.toString('utf8')) as unknown;
    } catch (cause) {
      throw this.lines === 0 ? notOurs(cause) : damaged(this.lines, '不是 JSON', 'it is not JSON', cause);
    }
  }

  private readTrailer(content: unknown): void {
    const trailer = trailerLine.safeParse(content);
    const isSound =
      trailer.success &&
      isSame(trailer.data, this.events.summary) &&
      trailer.data.sha256 === this.text.copy().digest('hex');
    if (!isSound) {
      throw new TransferRefused(
        '文件内容与结尾的数目和摘要不符，文件已损坏或被改动，请重新导出。',
        'The file does not hold what its last line says: it is damaged or was altered; export again.',
      );
    }
    this.isComplete = true;
  }

  private parseEvent(content: unknown): StoredEvent {
    try {
      return eventOf(content);
    } catch (cause) {
      throw damaged(this.lines, '不是事件', 'it is not an event', cause);
    }
  }
}

function readHeader(content: unknown): void {
  const header = headerLine.safeParse(content);
  if (!header.success) throw notOurs(header.error);
  if (header.data.version === VERSION) return;
  throw new TransferRefused(
    `文件是第 ${header.data.version} 版格式，本程序只认识第 ${VERSION} 版，请用写它的版本导入。`,
    `The file has format version ${header.data.version} and this program knows ${VERSION}: use the version that wrote it.`,
  );
}

const isTrailer = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'sha256' in content && !('stream' in content);

const notOurs = (cause: unknown): TransferRefused =>
  new TransferRefused(
    '这不是 jixiao events export 写的文件，请核对路径。',
    'This is no file of jixiao events export: check its path.',
    { cause },
  );

const damaged = (lines: number, zh: string, en: string, cause?: unknown): TransferRefused =>
  new TransferRefused(
    `文件第 ${lines + 1} 行已损坏（${zh}），请重新导出。`,
    `Line ${lines + 1} of the file is damaged (${en}); export again.`,
    { cause },
  );

export const cutOff = (cause?: unknown): TransferRefused =>
  new TransferRefused(
    '文件不完整（缺少结尾），请对同一文件再执行一次 jixiao events export 后再用。',
    'The file is cut off (its last line is missing): export again.',
    { cause },
  );
